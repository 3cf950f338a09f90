import type { Pack } from '../pack.ts';

/**
 * Links as they were given out, and what they hold. Never change a line: they stand in messages and
 * on handouts. A new version of the format adds lines of its own.
 */
export const oldLinks: readonly { about: string; link: string; pack: Pack }[] = [
  {
    about: 'nothing picked',
    link: '1.Tx0IdQIACAEABAABAgMAAA',
    pack: {
      title: '',
      audience: '',
      minutes: 90,
      steps: [
        {
          part: 'opening',
        },
        {
          part: 'discussion',
        },
        {
          part: 'quiz',
        },
        {
          part: 'closing',
        },
      ],
      questions: [],
      notes: '',
      quiz: {
        size: 8,
        seed: 1,
        without: [],
      },
    },
  },
  {
    about: 'three documents and two models',
    link: '1.fs5c6QIACAEACQAmIJMB0AEOAQIDAAA',
    pack: {
      title: '',
      audience: '',
      minutes: 90,
      steps: [
        {
          part: 'opening',
        },
        {
          part: 'entry',
          entry: 31,
        },
        {
          part: 'entry',
          entry: 25,
        },
        {
          part: 'entry',
          entry: 140,
        },
        {
          part: 'entry',
          entry: 201,
        },
        {
          part: 'entry',
          entry: 7,
        },
        {
          part: 'discussion',
        },
        {
          part: 'quiz',
        },
        {
          part: 'closing',
        },
      ],
      questions: [],
      notes: '',
      quiz: {
        size: 8,
        seed: 1,
        without: [],
      },
    },
  },
  {
    about: 'words, notes and minutes of one’s own',
    link: '1.gHsI6QEACgMCzsLxBf____8PCgAmIJMB0AEOBAECAwEBDB2NLwvCUBTFv8rl5ue_iVarBgVBMIwFfWEb6NvEKZgNBllYMBiUyYJFYYhpLxie7Hvcb-Kd8ZzD-f1s7JOOJYxcj_QRVpsdFZ8IrE5tNG5MpihwQvoE0ryVC98kMKmCNekE2jwNy5x0piD0zItnJsQhRFTcOVh1FDaSvnLBgKV5KE_A1id9kKBMGoByq_vFh8UsYDTpM9-kV-YzTn-yhDn7eugI2-4K7JtbVOGfLGHXHp1qaAkcKLCaMKciU3UunR8A',
    pack: {
      title: 'Học Nghị quyết 25-NQ/TW',
      audience: 'Tổ công đoàn số 3',
      minutes: 60,
      steps: [
        {
          part: 'opening',
        },
        {
          part: 'entry',
          entry: 31,
          minutes: 12,
          notes: 'In 20 bản.',
        },
        {
          part: 'entry',
          entry: 25,
        },
        {
          part: 'entry',
          entry: 140,
        },
        {
          part: 'entry',
          entry: 201,
        },
        {
          part: 'entry',
          entry: 7,
        },
        {
          part: 'own',
          activity: 'Hát tập thể',
        },
        {
          part: 'discussion',
        },
        {
          part: 'quiz',
        },
        {
          part: 'closing',
        },
      ],
      questions: ['Ở tổ mình, việc nào người lao động chưa được bàn?'],
      notes: 'Mượn phòng họp tầng 2.',
      quiz: {
        size: 10,
        seed: 3,
        without: [12345678, 4294967295],
      },
    },
  },
  {
    about: 'thirty entries for a usual audience',
    link: '1.MeT2tQMBCAEAIgAIEhwmMDpETlhibHaAAYoBlAGeAagBsgG8AcYB0AHaAeQB7gH4AYICjAKWAqACqgIBAgMAAA',
    pack: {
      title: '',
      audience: 'Chi bộ',
      minutes: 120,
      steps: [
        {
          part: 'opening',
        },
        {
          part: 'entry',
          entry: 1,
        },
        {
          part: 'entry',
          entry: 11,
        },
        {
          part: 'entry',
          entry: 21,
        },
        {
          part: 'entry',
          entry: 31,
        },
        {
          part: 'entry',
          entry: 41,
        },
        {
          part: 'entry',
          entry: 51,
        },
        {
          part: 'entry',
          entry: 61,
        },
        {
          part: 'entry',
          entry: 71,
        },
        {
          part: 'entry',
          entry: 81,
        },
        {
          part: 'entry',
          entry: 91,
        },
        {
          part: 'entry',
          entry: 101,
        },
        {
          part: 'entry',
          entry: 111,
        },
        {
          part: 'entry',
          entry: 121,
        },
        {
          part: 'entry',
          entry: 131,
        },
        {
          part: 'entry',
          entry: 141,
        },
        {
          part: 'entry',
          entry: 151,
        },
        {
          part: 'entry',
          entry: 161,
        },
        {
          part: 'entry',
          entry: 171,
        },
        {
          part: 'entry',
          entry: 181,
        },
        {
          part: 'entry',
          entry: 191,
        },
        {
          part: 'entry',
          entry: 201,
        },
        {
          part: 'entry',
          entry: 211,
        },
        {
          part: 'entry',
          entry: 221,
        },
        {
          part: 'entry',
          entry: 231,
        },
        {
          part: 'entry',
          entry: 241,
        },
        {
          part: 'entry',
          entry: 251,
        },
        {
          part: 'entry',
          entry: 261,
        },
        {
          part: 'entry',
          entry: 271,
        },
        {
          part: 'entry',
          entry: 281,
        },
        {
          part: 'entry',
          entry: 291,
        },
        {
          part: 'discussion',
        },
        {
          part: 'quiz',
        },
        {
          part: 'closing',
        },
      ],
      questions: [],
      notes: '',
      quiz: {
        size: 8,
        seed: 1,
        without: [],
      },
    },
  },
  {
    about: 'a ready session',
    link: '1.M92MqgEBCAEABgXBAgAFwQIBBcECAgXBAgMFwQIEBcECBQAA',
    pack: {
      title: '',
      audience: 'Chi bộ',
      minutes: 60,
      steps: [
        {
          part: 'session',
          entry: 321,
          index: 0,
        },
        {
          part: 'session',
          entry: 321,
          index: 1,
        },
        {
          part: 'session',
          entry: 321,
          index: 2,
        },
        {
          part: 'session',
          entry: 321,
          index: 3,
        },
        {
          part: 'session',
          entry: 321,
          index: 4,
        },
        {
          part: 'session',
          entry: 321,
          index: 5,
        },
      ],
      questions: [],
      notes: '',
      quiz: {
        size: 8,
        seed: 1,
        without: [],
      },
    },
  },
];
