import { consoleEn } from '@giaoluu/client/console/words/en'
import { bulkEn } from './en/bulk.ts'
import { decideEn } from './en/decide.ts'
import { questionEn } from './en/question.ts'
import type { Messages } from './vi.ts'

export const en = {
  ...consoleEn,
  ...questionEn,
  ...decideEn,
  ...bulkEn,
  console: 'Triage',
  queues: {
    new: 'New',
    returned: 'Returned',
    held: 'Held',
    waiting: 'Waiting for a unit',
    assigned: 'With a unit',
    publishing: 'About to publish',
    published: 'Answered',
    withdrawn: 'Answer withdrawn',
    linked: 'Linked',
    declined: 'Declined',
    all: 'All',
  },
  signIn: {
    ...consoleEn.signIn,
    lead: 'The triage desk of Giao Lưu.',
  },
  wrongRole: {
    title: 'This account does not triage',
    cause: (name) => `${name} is neither moderator nor organiser of any organisation.`,
  },
  failed: 'Could not open the desk',
  sessions: {
    ...consoleEn.sessions,
    asksUntil: (time) => `takes questions until ${time}`,
  },
  nav: {
    queues: 'Queues',
    atUnits: 'Routed',
    noOwnAnswer: 'No answer of their own',
    oldest: (age) => `oldest ${age}`,
    search: 'Find a question',
    searchHint: 'Number or words',
    found: (words) => `Find “${words}”`,
  },
  list: {
    label: (queue) => `Questions: ${queue}`,
    oldestFirst: 'oldest first',
    newestFirst: 'newest first',
    fresh: (count) => (count === 1 ? '1 new question at the end' : `${count} new questions at the end`),
    mine: 'yours',
    held: 'held',
    unfinished: 'unfinished',
    unsent: 'not sent',
    asking: (count) => `${count} askers`,
    looking: (name) => `${name} is looking`,
    empty: 'This queue is empty',
    emptyCause: 'New questions appear here by themselves.',
    nothingFound: 'No question like that',
    nothingFoundCause: 'Try fewer words, or a number.',
    failed: 'Could not load the list',
    noTopic: 'no topic',
    incomplete: 'The queue is too long: only the oldest are here. Search for the others.',
  },
  filters: {
    label: 'Narrow the list',
    open: 'Filter',
    openSet: (count) => `Filter (${count})`,
    key: 'Key F',
    any: 'All',
    clear: 'Clear all filters',
    nothing: 'The filters that are set leave no question.',
    remove: (name, value) => `Remove filter ${name}: ${value}`,
    names: { topic: 'Topic', province: 'Place', unit: 'Unit', label: 'Label', source: 'Source' },
  },
  unsent: {
    words: (count) =>
      count === 1
        ? '1 decision could not be sent. It will go when the connection is back.'
        : `${count} decisions could not be sent. They will go when the connection is back.`,
    one: (number, decision) => `Question ${number}: ${decision}`,
    conflicts: (count) =>
      count === 1
        ? '1 decision was not sent because the question changed.'
        : `${count} decisions were not sent because the questions changed.`,
    show: 'Show',
    drop: 'Drop',
    failed: (decision, why) => `Could not ${decision}. ${why}`,
  },
  connection: {
    ...consoleEn.connection,
    reconnecting: 'Reconnecting. The list can still be read.',
    offline: (age) => `Offline. You are looking at the list of ${age} ago.`,
  },
  voice: { waiting: (count) => (count === 1 ? '1 new question waits.' : `${count} new questions wait.`) },
  keys: {
    ...consoleEn.keys,
    all: 'all keys',
    walk: 'next, previous',
    open: 'open',
    accept: 'accept',
    edit: 'edit',
    route: 'route',
    link: 'link',
    hold: 'hold',
    decline: 'decline',
    label: 'label',
    more: 'more',
    undo: 'undo',
    search: 'search',
    help: 'this table',
    select: 'select the open question',
    selectMore: 'select the next, the previous too',
    selectAll: 'select the whole queue',
    filter: 'narrow the list',
    flood: 'unfold, fold the same questions',
    back: 'back, release',
    save: 'save or send what is open',
    digits: 'choose a similar question, a unit (after R), a reason or a label',
  },
} satisfies Messages
