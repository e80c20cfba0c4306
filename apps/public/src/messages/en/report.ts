import type { reportVi } from '../vi/report.ts'

export const reportEn = {
  report: {
    title: 'Report a violation in confidence',
    offer: 'To report a violation that nobody else can read?',
    lede: 'This report is never made public. Only the unit that receives reports and one handler can read it; moderators and other units do not see it. You need not give your name, and you follow the outcome with a receipt code.',
    notThis: 'Do you need an answer in public?',
    askInstead: 'Ask an ordinary question',
    seenBy: 'Only the unit that receives reports and one handler can read this. This page is in no list.',
    received: 'The handler of reports will read yours.',
    held: 'The handler needs more time.',
    waiting: 'The handler has taken it up and chooses where it goes.',
    receipt: {
      yours: (number) => `Your confidential report no. ${number}`,
      stepPublish: 'The outcome',
      stepPublishDetail:
        'The office that received it, with its code there, or the reason why it is not handled. On this page only.',
      sentTitle: 'What you sent',
      declinedTitle: 'Why this report is not handled',
      handedTo: (to) => `Your report was passed to ${to}.`,
      next: [
        'Keep the code: it is the only way to follow this report without giving your name.',
        'The outcome is the office that received it, or the reason why it is not handled. Both appear on this page only.',
      ],
      stepsTitle: (number) => `How far report no. ${number} is`,
      codeNote:
        'Anyone with the code can see this report, but not your name or contact. Give the code to nobody.',
      retract: 'Take the report back',
      retractText:
        'It will not be handled any more and cannot be brought back. The code still opens this page.',
      retractConfirm: 'Take it back for good',
    },
    form: {
      text: 'Your report',
      textHint: 'Say what, where, when, who is involved and how you know.',
      textMissing: 'Write your report',
      contactHint:
        'Only if you want to be reached. Only the handler and the heads of the receiving unit can see it, and every look is recorded.',
      send: 'Send the confidential report',
      afterSending:
        'After sending: the handler reads it, passes it to the competent office or gives the reason why not. The outcome appears on your receipt only.',
      errorTitle: 'The report was not sent',
    },
  },
} satisfies typeof reportVi
