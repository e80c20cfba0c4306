import { describe, expect, it } from 'vitest'
import { readEnv } from './env.ts'

const secret = 'x'.repeat(32)
const databaseUrl = 'postgresql://user:geheim@localhost:5432/giaoluu'

describe('the environment', () => {
  it('needs nothing', () => {
    const env = readEnv({})
    expect(env).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      databaseUrl: null,
      secret: null,
      trustProxy: false,
      logLevel: 'info',
      askLimit: 300,
      rateLimit: 600,
      askChallenge: 'auto',
      demoPassword: null,
      metricsToken: null,
    })
    expect(env.publicUrl.href).toBe('http://localhost:3000/')
    expect([...env.origins]).toEqual(['http://localhost:3000', 'http://127.0.0.1:3000', 'http://[::1]:3000'])
    expect(env.dataDir).toMatch(/\/\.data$/)
  })

  it('takes an empty variable for an absent one', () => {
    expect(readEnv({ PORT: '', HOST: ' ', DATABASE_URL: '', PUBLIC_URL: '' })).toEqual(readEnv({}))
  })

  it('knows only the public origin once it is named', () => {
    const env = readEnv({ PUBLIC_URL: 'https://Hoidap.Example.vn:443/' })
    expect([...env.origins]).toEqual(['https://hoidap.example.vn'])
  })

  it.each([
    ['PORT', '70000'],
    ['PORT', '3000x'],
    ['PORT', '-1'],
    ['PUBLIC_URL', 'hoidap.example.vn'],
    ['PUBLIC_URL', 'ftp://hoidap.example.vn'],
    ['PUBLIC_URL', 'https://example.vn/hoidap'],
    ['DATABASE_URL', 'mysql://localhost/giaoluu'],
    ['SECRET', 'short'],
    ['TRUST_PROXY', 'yes please'],
    ['TRUST_PROXY', '10.0.0.0/8; rm'],
    ['LOG_LEVEL', 'loud'],
    ['ASK_LIMIT', '0'],
    ['RATE_LIMIT', '1e3'],
    ['ASK_CHALLENGE', 'sometimes'],
    ['GIAOLUU_DEMO_PASSWORD', 'short'],
    ['METRICS_TOKEN', 'short'],
  ])('names %s when it is %j', (name, value) => {
    expect(() => readEnv({ [name]: value })).toThrow(name)
  })

  it('asks for SECRET with DATABASE_URL and repeats neither', () => {
    expect(() => readEnv({ DATABASE_URL: databaseUrl })).toThrow(/^SECRET is required/)
    expect(() => readEnv({ DATABASE_URL: databaseUrl.replace('postgresql', 'mysql') })).not.toThrow(/geheim/)
    expect(readEnv({ DATABASE_URL: databaseUrl, SECRET: secret }).secret).toBe(secret)
  })

  it.each([
    ['false', false],
    ['0', false],
    ['1', 1],
    ['true', 1],
    ['loopback, 10.0.0.0/8,::1', ['loopback', '10.0.0.0/8', '::1']],
  ])('reads TRUST_PROXY %j', (value, expected) => {
    expect(readEnv({ TRUST_PROXY: value }).trustProxy).toEqual(expected)
  })
})
