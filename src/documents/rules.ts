import type { Rule } from '../model/rule.ts';

/** What a file must be before anything in it can be judged. The clause of a finding comes from the schema. */
export const documentRules = {
  syntax: {
    id: 'document.syntax',
    title: 'The file can be read as YAML',
    why: 'What cannot be read cannot be relied on: whatever depends on this file is unproven.',
    fix: 'correct the file so that it reads as plain YAML 1.2',
    actor: 'DCC',
  },
  unreadable: {
    id: 'document.unreadable',
    title: 'The file can be opened and is text',
    why: 'What cannot be read cannot be relied on: whatever depends on this file is unproven.',
    fix: 'make it a regular file in UTF-8 that may be read, or take it away',
    actor: 'DCC',
  },
  kind: {
    id: 'document.kind',
    title: 'The kind is one of ours',
    why: 'Documents are told apart by their kind; with a slip in it, the document would go unnoticed.',
    fix: 'write one of the kinds that fsm-check knows',
    actor: 'DCC',
  },
  foreign: {
    id: 'document.foreign',
    title: 'A file of an unknown kind is left alone',
    why: 'A repository may hold YAML for other tools; it is skipped, and said.',
    fix: 'nothing, if the file belongs to another tool; else write one of the kinds that fsm-check knows',
    actor: 'DCC',
  },
  missing: {
    id: 'document.missing-key',
    title: 'Everything that must be stated is stated',
    why: 'A document that leaves out what its clause asks for is not yet that document.',
    fix: 'add it',
    actor: 'DCC',
  },
  unexpected: {
    id: 'document.unexpected-key',
    title: 'Every key is a known one',
    why: 'A mistyped key would be ignored, and what it says with it.',
    fix: 'correct the key or take it out',
    actor: 'DCC',
  },
  value: {
    id: 'document.value',
    title: 'Every value is of the right form',
    why: 'A value of the wrong form means something other than its author thinks.',
    fix: 'correct the value',
    actor: 'DCC',
  },
  placeholder: {
    id: 'document.placeholder',
    title: 'Nothing is left to be filled in',
    why: 'A document with a placeholder in it is a draft that may be kept, but says nothing yet: whatever depends on it is unproven.',
    fix: 'fill it in',
    actor: 'DCC',
  },
  signers: {
    id: 'document.signers',
    title: 'The signers that the programme names can be read',
    why: 'Without them nobody can tell which decisions are signed, so nothing that rests on a decision can be told.',
    fix: 'put the file of the signers where the programme says, or correct the name',
    actor: 'DCC',
  },
  scope: {
    id: 'document.scope',
    clause: '2.5',
    title: 'Releases and Sub-Systems are those of the programme',
    why: 'A record about an unknown release or Sub-System would escape every gate, so its file cannot be relied on.',
    fix: 'correct the name, or add it to the programme',
    actor: 'DCC',
  },
} as const satisfies Record<string, Rule>;
