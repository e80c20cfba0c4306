import type { accountVi } from '../vi/account.ts'

export const accountEn: typeof accountVi = {
  title: 'Account',
  needed: {
    title: 'Switch on a second factor first',
    cause:
      'Organisers open and close sessions and give others their rights. So beside the password a code on your telephone is needed, which changes all the time. Until it is on, the server does nothing else for you.',
  },
  facts: { name: 'Name', title: 'Office', username: 'User name', factor: 'Second factor' },
  factor: { on: 'on', off: 'off', needed: 'off, though you need it' },
  heading: 'Second factor',
  lead: {
    on: 'Every sign-in takes the password and a 6-digit code of the authenticator app, or a recovery code.',
    off: 'Once it is on, whoever knows your password still cannot sign in without your telephone.',
  },
  password: 'Your password',
  passwordHint: 'Asked again to be sure it is you, and nobody who sits at your machine.',
  wrongPassword: 'The password is not right.',
  passwordMissing: 'Enter your password.',
  failed: 'That did not work',
  begin: 'Switch on the second factor',
  beginAgain: 'Move to another telephone',
  move: 'Move',
  working: 'Sending',
  next: 'Continue',
  scan: 'Step 1. Scan this with an authenticator app',
  scanHint:
    'Any app of the TOTP standard will do, such as Aegis, FreeOTP, Google Authenticator, Microsoft Authenticator.',
  qr: 'QR code for the authenticator app',
  secret: 'If it cannot be scanned, type this into the app:',
  confirm: 'Step 2. Enter the code that the app shows',
  code: '6-digit code',
  codeHint: 'It changes every 30 seconds. A code that was used once is over: wait for the next.',
  wrongCode:
    'The code is not right, has changed or was used. Each works once: wait for the next, within 30 seconds.',
  codeMissing: 'Enter all 6 figures.',
  switchOn: 'Confirm and switch on',
  codesTitle: 'Keep the recovery codes',
  codesLead:
    'Each works once instead of the 6-digit code, when the telephone is lost. They are shown once, here: print them, or copy them to a safe place that is not where the password is.',
  codesPrint: (name, day) => `Recovery codes of ${name}, made on ${day}`,
  codeOnce:
    'To sign in: the 6-digit code you just used does not work again; the next one comes within 30 seconds.',
  copy: 'Copy the codes',
  copied: 'Copied',
  print: 'Print',
  kept: 'I have kept the codes',
  renew: 'Make new recovery codes',
  renewNote: 'The old recovery codes then work no more.',
  remove: 'Switch off the second factor',
  removeNote: 'After that only the password protects this account.',
  removeNever: 'Organisers cannot switch off their second factor.',
  roles: 'Roles',
  lost: 'Telephone and recovery codes both lost: have another organiser renew your sign-in under People.',
}
