// Made from the contract by .tools/generate.mjs: change the contract, not this file.

/** The contract as OpenAPI 3.1: what `GET /v1/openapi.json` answers. */
export const openapi: Readonly<Record<string, unknown>> = {
  openapi: '3.1.0',
  info: { title: 'Advocacy Kit', version: '1', license: { name: 'MIT', identifier: 'MIT' } },
  servers: [{ url: '/advocacy' }],
  security: [{ bearer: [] }],
  paths: {
    '/v1/program': {
      get: {
        operationId: 'program.get',
        tags: ['program'],
        summary: 'The program as its members see it: its name, pillars, teams, platforms and rules.',
        description: 'Anyone signed in.',
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Program' } } },
          },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
      patch: {
        operationId: 'program.update',
        tags: ['program'],
        summary: 'Changes settings of the program.',
        description: 'Needs the role `master`.',
        requestBody: {
          required: false,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/ProgramUpdateInput' } } },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Program' } } },
          },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/v1/program/rules': {
      post: {
        operationId: 'program.publishRules',
        tags: ['program'],
        summary:
          'Puts a rule set in force from an instant that is not past (now, when left out); with `recompute`, for what has happened since a past one too.',
        description: 'Needs the role `master`.',
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/ProgramPublishRulesInput' } } },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/ProgramPublishRulesOutput' } } },
          },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/v1/program/rules/preview': {
      post: {
        operationId: 'program.previewRules',
        tags: ['program'],
        summary: 'Tries a rule set on a period, and tells who would move and by how much. It changes nothing.',
        description: 'Needs the role `master`.',
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/ProgramPreviewRulesInput' } } },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/ProgramPreviewRulesOutput' } } },
          },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/v1/program/rules/undo': {
      post: {
        operationId: 'program.undoRules',
        tags: ['program'],
        summary: 'Undoes a version of the rules with all that it booked.',
        description: 'Needs the role `master`.',
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/ProgramUndoRulesInput' } } },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/ProgramUndoRulesOutput' } } },
          },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/v1/program/closed-periods': {
      post: {
        operationId: 'program.closePeriod',
        tags: ['program'],
        summary: 'Closes a period that has ended: what is recorded later is booked in the open one.',
        description: 'Needs the role `master`.',
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/ProgramClosePeriodInput' } } },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/ProgramClosePeriodOutput' } } },
          },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/v1/me': {
      get: {
        operationId: 'me.get',
        tags: ['me'],
        summary: 'The person who asks.',
        description: 'Anyone signed in.',
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Me' } } },
          },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
      patch: {
        operationId: 'me.update',
        tags: ['me'],
        summary: "Changes the person's own preferences.",
        description: 'Anyone signed in.',
        requestBody: {
          required: false,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/MeJoinInput' } } },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Me' } } },
          },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/v1/me/join': {
      post: {
        operationId: 'me.join',
        tags: ['me'],
        summary: 'Accepts to take part. Nobody can do this for another.',
        description: 'Anyone signed in.',
        requestBody: {
          required: false,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/MeJoinInput' } } },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Me' } } },
          },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/v1/me/leave': {
      post: {
        operationId: 'me.leave',
        tags: ['me'],
        summary: 'Stops taking part, at once.',
        description: 'Anyone signed in.',
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Me' } } },
          },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/v1/people': {
      get: {
        operationId: 'people.list',
        tags: ['people'],
        summary: 'Ambassadors who chose to be listed. There is no list of anybody else.',
        description: 'Anyone signed in.',
        parameters: [
          {
            name: 'after',
            in: 'query',
            required: false,
            schema: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
          },
          { name: 'limit', in: 'query', required: false, schema: { type: 'integer', minimum: 1, maximum: 100 } },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PeopleListOutput' } } },
          },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/v1/people/{id}': {
      put: {
        operationId: 'people.put',
        tags: ['people'],
        summary: 'Makes a person known, or changes name, team and roles. It never makes anyone an ambassador.',
        description: 'Needs the role `master` or the scope `import` or the scope `sync`.',
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            schema: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
          },
        ],
        requestBody: {
          required: false,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                additionalProperties: false,
                properties: {
                  name: { type: 'string', minLength: 1, maxLength: 200 },
                  team: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
                  roles: {
                    type: 'array',
                    items: { type: 'string', enum: ['master', 'editor', 'creator', 'publisher'] },
                  },
                  level: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
                  scoring: { type: 'string', enum: ['on', 'measure', 'off'] },
                  leader: { type: 'boolean' },
                  hostId: { type: 'string', minLength: 1, maxLength: 500 },
                },
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PeoplePutOutput' } } },
          },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/v1/content': {
      get: {
        operationId: 'content.list',
        tags: ['content'],
        summary: 'Items that can be shared, newest id last, by pillar if asked.',
        description: 'Anyone signed in.',
        parameters: [
          {
            name: 'after',
            in: 'query',
            required: false,
            schema: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
          },
          { name: 'limit', in: 'query', required: false, schema: { type: 'integer', minimum: 1, maximum: 100 } },
          {
            name: 'pillar',
            in: 'query',
            required: false,
            schema: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/ContentListOutput' } } },
          },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/v1/content/{id}': {
      get: {
        operationId: 'content.get',
        tags: ['content'],
        summary: 'One item.',
        description: 'Anyone signed in.',
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            schema: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Content' } } },
          },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
      put: {
        operationId: 'content.put',
        tags: ['content'],
        summary: 'Writes an item.',
        description: 'Needs the role `master` or the role `editor` or the scope `import` or the scope `sync`.',
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            schema: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                additionalProperties: false,
                properties: {
                  title: { type: 'string', minLength: 1, maxLength: 200 },
                  text: { type: 'string', maxLength: 2000 },
                  url: { type: 'string', maxLength: 2000 },
                  image: { type: 'string', maxLength: 2000 },
                  imageAlt: { type: 'string', maxLength: 2000 },
                  pillar: {
                    type: 'string',
                    minLength: 1,
                    maxLength: 200,
                    pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$',
                  },
                  kind: {
                    type: 'string',
                    enum: ['message', 'article', 'blog', 'vacancy', 'event', 'photo', 'film', 'infographic', 'story'],
                  },
                  campaign: {
                    type: 'string',
                    minLength: 1,
                    maxLength: 200,
                    pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$',
                  },
                  bonus: { type: 'integer', minimum: 0, maximum: 9007199254740991 },
                  captions: {
                    type: 'object',
                    propertyNames: {
                      type: 'string',
                      minLength: 1,
                      maxLength: 200,
                      pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$',
                    },
                    additionalProperties: { type: 'string', maxLength: 2000 },
                  },
                  suggestions: {
                    maxItems: 50,
                    type: 'array',
                    items: {
                      type: 'object',
                      properties: {
                        text: { type: 'string', maxLength: 2000 },
                        platforms: {
                          type: 'array',
                          items: {
                            type: 'string',
                            minLength: 1,
                            maxLength: 200,
                            pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$',
                          },
                        },
                        language: { type: 'string', enum: ['nl', 'en'] },
                      },
                      required: ['text'],
                      additionalProperties: false,
                    },
                  },
                  freedom: { type: 'string', enum: ['fixed', 'suggested', 'free'] },
                  hashtags: { maxItems: 10, type: 'array', items: { type: 'string', maxLength: 64 } },
                  platforms: {
                    type: 'array',
                    items: {
                      type: 'string',
                      minLength: 1,
                      maxLength: 200,
                      pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$',
                    },
                  },
                  embargoUntil: { type: 'string' },
                  shareable: { type: 'boolean' },
                  publishedAt: { type: 'string' },
                },
                required: ['title', 'url', 'pillar', 'kind'],
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Content' } } },
          },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/v1/shares': {
      post: {
        operationId: 'shares.open',
        tags: ['shares'],
        summary: "Notes that an ambassador opened a network's own share page for an item. It earns nothing by default.",
        description: 'Anyone signed in.',
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/SharesOpenInput' } } },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Share' } } },
          },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
      get: {
        operationId: 'shares.list',
        tags: ['shares'],
        summary:
          "The caller's own shares, of one item if asked, with the latest known counts of each and the clicks on its link.",
        description: 'Anyone signed in.',
        parameters: [
          {
            name: 'after',
            in: 'query',
            required: false,
            schema: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
          },
          { name: 'limit', in: 'query', required: false, schema: { type: 'integer', minimum: 1, maximum: 100 } },
          {
            name: 'content',
            in: 'query',
            required: false,
            schema: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/SharesListOutput' } } },
          },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/v1/shares/{id}/confirm': {
      post: {
        operationId: 'shares.confirm',
        tags: ['shares'],
        summary: 'The ambassador says that the item was really shared. Saying it again changes nothing.',
        description: 'Anyone signed in.',
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            schema: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
          },
        ],
        requestBody: {
          required: false,
          content: {
            'application/json': {
              schema: { type: 'object', additionalProperties: false, properties: { ownWords: { type: 'boolean' } } },
            },
          },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/SharesConfirmOutput' } } },
          },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/v1/shares/{id}/verify': {
      post: {
        operationId: 'shares.verify',
        tags: ['shares'],
        summary:
          'The ambassador gives the address of what they posted. Where the program can read it, it must lead to the item, and the share is verified; elsewhere the address is kept and the share confirmed.',
        description: 'Anyone signed in.',
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            schema: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                additionalProperties: false,
                properties: {
                  address: { type: 'string', minLength: 1, maxLength: 2000 },
                  ownWords: { type: 'boolean' },
                },
                required: ['address'],
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/SharesConfirmOutput' } } },
          },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/v1/shares/{id}/post': {
      post: {
        operationId: 'shares.post',
        tags: ['shares'],
        summary:
          "Posts what the ambassador wrote with their own account, by their own act, where `me.mayPost` names the platform; the disclosure, hashtags and link are added. However often it is called, there is one post. Where the platform's answer is not known yet, the share says so and it is tried again.",
        description: 'Anyone signed in.',
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            schema: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                additionalProperties: false,
                properties: {
                  text: { type: 'string', maxLength: 5000 },
                  language: { type: 'string', enum: ['nl', 'en'] },
                  ownWords: { type: 'boolean' },
                },
                required: ['text'],
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/SharesConfirmOutput' } } },
          },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/v1/shares/{id}/withdraw': {
      post: {
        operationId: 'shares.withdraw',
        tags: ['shares'],
        summary: 'The ambassador takes a share back; its points go with it.',
        description: 'Anyone signed in.',
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            schema: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/SharesConfirmOutput' } } },
          },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/v1/shares/{id}/link': {
      post: {
        operationId: 'shares.renewLink',
        tags: ['shares'],
        summary: "Gives the caller's share a new link; the one it had leads nowhere after that.",
        description: 'Anyone signed in.',
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            schema: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Share' } } },
          },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
      delete: {
        operationId: 'shares.deleteLink',
        tags: ['shares'],
        summary: "Deletes the link of the caller's share: it leads nowhere after that. Doing it again changes nothing.",
        description: 'Anyone signed in.',
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            schema: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Share' } } },
          },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/v1/shares.csv': {
      get: {
        tags: ['shares'],
        summary:
          "The caller's own shares, of one item if asked, with the latest known counts of each and the clicks on its link.",
        description: 'Anyone signed in.',
        parameters: [
          {
            name: 'after',
            in: 'query',
            required: false,
            schema: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
          },
          { name: 'limit', in: 'query', required: false, schema: { type: 'integer', minimum: 1, maximum: 100 } },
          {
            name: 'content',
            in: 'query',
            required: false,
            schema: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
          },
        ],
        operationId: 'shares.list.csv',
        responses: {
          '200': { description: 'The same as a table.', content: { 'text/csv': { schema: { type: 'string' } } } },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/v1/shares/totals': {
      get: {
        operationId: 'shares.totals',
        tags: ['shares'],
        summary: "What shares of a period came to per platform and in all: everybody's, or the caller's own.",
        description: 'Anyone signed in.',
        parameters: [
          { name: 'period', in: 'query', required: false, schema: { type: 'string', maxLength: 220 } },
          { name: 'scope', in: 'query', required: false, schema: { type: 'string', enum: ['mine', 'program'] } },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/SharesTotalsOutput' } } },
          },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/v1/shares/totals.csv': {
      get: {
        tags: ['shares'],
        summary: "What shares of a period came to per platform and in all: everybody's, or the caller's own.",
        description: 'Anyone signed in.',
        parameters: [
          { name: 'period', in: 'query', required: false, schema: { type: 'string', maxLength: 220 } },
          { name: 'scope', in: 'query', required: false, schema: { type: 'string', enum: ['mine', 'program'] } },
        ],
        operationId: 'shares.totals.csv',
        responses: {
          '200': { description: 'The same as a table.', content: { 'text/csv': { schema: { type: 'string' } } } },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/v1/shares/find': {
      post: {
        operationId: 'shares.find',
        tags: ['shares'],
        summary:
          'Which share each of these names, in their order: an id, a link or the token of one, or the address of a post that nothing reads; null for what names none.',
        description: 'Needs the scope `import` or the scope `sync`.',
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/SharesFindInput' } } },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/SharesFindOutput' } } },
          },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/v1/activities': {
      post: {
        operationId: 'activities.record',
        tags: ['activities'],
        summary:
          'Records activities, each once however often it is sent. With `backfill` they may lie in closed periods, and can be undone together.',
        description: 'Needs the scope `import` or the scope `sync`.',
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/ActivitiesRecordInput' } } },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/ActivitiesRecordOutput' } } },
          },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/v1/backfills/{id}': {
      delete: {
        operationId: 'activities.undoBackfill',
        tags: ['activities'],
        summary: 'Undoes a backfill as one: its activities count as never recorded.',
        description: 'Needs the scope `import`.',
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            schema: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/ActivitiesUndoBackfillOutput' } } },
          },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/v1/points': {
      get: {
        operationId: 'points.get',
        tags: ['points'],
        summary: "The caller's own points.",
        description: 'Anyone signed in.',
        parameters: [{ name: 'period', in: 'query', required: false, schema: { type: 'string', maxLength: 220 } }],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PointsGetOutput' } } },
          },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/v1/points/explanation': {
      get: {
        operationId: 'points.explain',
        tags: ['points'],
        summary:
          "Why the caller has these points, newest first: every activity, rule, formula, limit and zero behind the period's number, and when it earns again.",
        description: 'Anyone signed in.',
        parameters: [
          { name: 'period', in: 'query', required: false, schema: { type: 'string', maxLength: 220 } },
          {
            name: 'measure',
            in: 'query',
            required: false,
            schema: { type: 'string', enum: ['points', 'shares', 'reach', 'reactions', 'clicks', 'conversations'] },
          },
          { name: 'nothing', in: 'query', required: false, schema: { type: 'boolean' } },
          {
            name: 'after',
            in: 'query',
            required: false,
            schema: { type: 'string', maxLength: 300, pattern: '^\\d{1,16} ' },
          },
          { name: 'limit', in: 'query', required: false, schema: { type: 'integer', minimum: 1, maximum: 100 } },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PointsExplainOutput' } } },
          },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/v1/points/totals': {
      get: {
        operationId: 'points.totals',
        tags: ['points'],
        summary: 'Points of the whole program per local day, and in all: no person or team.',
        description: 'Needs the role `master` or the scope `import` or the scope `export`.',
        parameters: [{ name: 'period', in: 'query', required: false, schema: { type: 'string', maxLength: 220 } }],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PointsTotalsOutput' } } },
          },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/v1/points/awards': {
      post: {
        operationId: 'points.award',
        tags: ['points'],
        summary:
          'Gives points by hand, or takes them, with a reason: to a person, or to a team, over whose ambassadors they are split. Who got them is not told.',
        description: 'Needs the role `master` or the scope `sync`.',
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/PointsAwardInput' } } },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PointsAwardOutput' } } },
          },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/v1/points/awards/{award}': {
      delete: {
        operationId: 'points.revoke',
        tags: ['points'],
        summary: 'Takes an award back. Doing it again changes nothing.',
        description: 'Needs the role `master` or the scope `sync`.',
        parameters: [
          {
            name: 'award',
            in: 'path',
            required: true,
            schema: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PointsAwardOutput' } } },
          },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/v1/kudos': {
      post: {
        operationId: 'kudos.give',
        tags: ['kudos'],
        summary: 'Thanks a colleague who chose to be listed, at most 20 times a day.',
        description: 'Anyone signed in.',
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/KudosGiveInput' } } },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/KudosGiveOutput' } } },
          },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
      get: {
        operationId: 'kudos.list',
        tags: ['kudos'],
        summary: 'Kudos, the newest first: those that the caller received or gave, or all that listed people received.',
        description: 'Anyone signed in.',
        parameters: [
          {
            name: 'after',
            in: 'query',
            required: false,
            schema: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
          },
          { name: 'limit', in: 'query', required: false, schema: { type: 'integer', minimum: 1, maximum: 100 } },
          {
            name: 'scope',
            in: 'query',
            required: false,
            schema: { type: 'string', enum: ['received', 'given', 'listed'] },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/KudosListOutput' } } },
          },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/v1/kudos/{id}': {
      delete: {
        operationId: 'kudos.withdraw',
        tags: ['kudos'],
        summary: 'Takes kudos back, by who gave or who received them: the text is gone, and the points go with it.',
        description: 'Anyone signed in.',
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            schema: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/KudosWithdrawOutput' } } },
          },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/v1/goals': {
      get: {
        operationId: 'goals.list',
        tags: ['goals'],
        summary:
          'What all work towards together, with progress and forecast: what runs, what begins, and what ended in the last 30 days.',
        description: 'Anyone signed in.',
        parameters: [
          {
            name: 'team',
            in: 'query',
            required: false,
            schema: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
          },
          { name: 'limit', in: 'query', required: false, schema: { type: 'integer', minimum: 1, maximum: 100 } },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/GoalsListOutput' } } },
          },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/v1/goals/{id}': {
      put: {
        operationId: 'goals.put',
        tags: ['goals'],
        summary: 'Sets a goal for all together, or changes it.',
        description: 'Needs the role `master` or the role `editor`.',
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            schema: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                additionalProperties: false,
                properties: {
                  name: { type: 'string', minLength: 1, maxLength: 200 },
                  measure: {
                    type: 'string',
                    enum: ['points', 'shares', 'reach', 'reactions', 'clicks', 'conversations'],
                  },
                  target: { type: 'integer', minimum: 1, maximum: 9007199254740991 },
                  from: { type: 'string' },
                  until: { type: 'string' },
                  team: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
                  note: { type: 'string', maxLength: 500 },
                },
                required: ['name', 'measure', 'target', 'from', 'until'],
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/GoalsPutOutput' } } },
          },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
      delete: {
        operationId: 'goals.delete',
        tags: ['goals'],
        summary: 'Takes a goal away. Doing it again changes nothing.',
        description: 'Needs the role `master` or the role `editor`.',
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            schema: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/GoalsDeleteOutput' } } },
          },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/v1/leaderboards/{board}': {
      get: {
        operationId: 'leaderboards.get',
        tags: ['leaderboards'],
        summary: 'A board of a period: teams, or the people who chose to be listed.',
        description: 'Anyone signed in.',
        parameters: [
          {
            name: 'board',
            in: 'path',
            required: true,
            schema: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
          },
          { name: 'period', in: 'query', required: false, schema: { type: 'string', maxLength: 220 } },
          {
            name: 'scope',
            in: 'query',
            required: false,
            schema: { type: 'string', enum: ['teams', 'people', 'departments', 'regions'] },
          },
          {
            name: 'value',
            in: 'query',
            required: false,
            schema: { type: 'string', enum: ['total', 'average', 'median'] },
          },
          { name: 'leaders', in: 'query', required: false, schema: { type: 'string', enum: ['in', 'apart', 'only'] } },
          {
            name: 'page',
            in: 'query',
            required: false,
            schema: { type: 'integer', minimum: 1, maximum: 9007199254740991 },
          },
          { name: 'limit', in: 'query', required: false, schema: { type: 'integer', minimum: 1, maximum: 100 } },
          { name: 'around', in: 'query', required: false, schema: { type: 'integer', minimum: 1, maximum: 100 } },
          {
            name: 'team',
            in: 'query',
            required: false,
            schema: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/LeaderboardsGetOutput' } } },
          },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/v1/stream': {
      get: {
        operationId: 'stream',
        summary: 'Where the log stands; with `Accept: application/x-ndjson` a stream of hints, one a line.',
        responses: {
          '200': {
            description: 'Now, or from now on.',
            content: {
              'application/json': {
                schema: { type: 'object', properties: { position: { type: 'integer' } }, required: ['position'] },
              },
              'application/x-ndjson': {
                schema: {
                  type: 'object',
                  properties: { board: { type: 'string' }, position: { type: 'integer' } },
                  required: ['board', 'position'],
                },
              },
            },
          },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/health': {
      get: {
        operationId: 'health',
        summary: 'Whether the server runs, and its version.',
        security: [],
        responses: {
          '200': {
            description: 'It runs.',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  properties: { status: { const: 'ok' }, version: { type: 'string' } },
                  required: ['status', 'version'],
                },
              },
            },
          },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
    '/ready': {
      get: {
        operationId: 'ready',
        summary: 'Whether the store answers too.',
        security: [],
        responses: {
          '200': {
            description: 'It does.',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  properties: { status: { const: 'ready' }, version: { type: 'string' } },
                  required: ['status', 'version'],
                },
              },
            },
          },
          default: { $ref: '#/components/responses/Problem' },
        },
      },
    },
  },
  components: {
    securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } },
    responses: {
      Problem: {
        description: 'A problem (RFC 9457).',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
    schemas: {
      Activity: {
        oneOf: [
          {
            type: 'object',
            properties: {
              id: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              occurredAt: { type: 'string' },
              recordedAt: { type: 'string' },
              backfill: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              person: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              team: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              role: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              share: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              platform: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              content: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              pillar: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              campaign: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              kind: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              ownWords: { type: 'boolean' },
              level: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              by: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              conversion: { type: 'string', enum: ['page', 'vacancy', 'lead'] },
              bonus: { type: 'integer', minimum: 0, maximum: 9007199254740991 },
              unscored: { type: 'boolean', const: true },
              unmeasured: { type: 'boolean', const: true },
              type: { type: 'string', const: 'share.opened' },
            },
            required: ['id', 'occurredAt', 'person', 'share', 'type'],
            additionalProperties: false,
          },
          {
            type: 'object',
            properties: {
              id: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              occurredAt: { type: 'string' },
              recordedAt: { type: 'string' },
              backfill: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              person: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              team: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              role: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              share: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              platform: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              content: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              pillar: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              campaign: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              kind: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              ownWords: { type: 'boolean' },
              level: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              by: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              conversion: { type: 'string', enum: ['page', 'vacancy', 'lead'] },
              bonus: { type: 'integer', minimum: 0, maximum: 9007199254740991 },
              unscored: { type: 'boolean', const: true },
              unmeasured: { type: 'boolean', const: true },
              type: { type: 'string', const: 'share.confirmed' },
            },
            required: ['id', 'occurredAt', 'person', 'share', 'type'],
            additionalProperties: false,
          },
          {
            type: 'object',
            properties: {
              id: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              occurredAt: { type: 'string' },
              recordedAt: { type: 'string' },
              backfill: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              person: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              team: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              role: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              share: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              platform: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              content: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              pillar: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              campaign: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              kind: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              ownWords: { type: 'boolean' },
              level: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              by: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              conversion: { type: 'string', enum: ['page', 'vacancy', 'lead'] },
              bonus: { type: 'integer', minimum: 0, maximum: 9007199254740991 },
              unscored: { type: 'boolean', const: true },
              unmeasured: { type: 'boolean', const: true },
              type: { type: 'string', const: 'share.verified' },
            },
            required: ['id', 'occurredAt', 'person', 'share', 'type'],
            additionalProperties: false,
          },
          {
            type: 'object',
            properties: {
              id: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              occurredAt: { type: 'string' },
              recordedAt: { type: 'string' },
              backfill: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              person: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              team: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              role: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              share: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              platform: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              content: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              pillar: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              campaign: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              kind: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              ownWords: { type: 'boolean' },
              level: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              by: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              conversion: { type: 'string', enum: ['page', 'vacancy', 'lead'] },
              bonus: { type: 'integer', minimum: 0, maximum: 9007199254740991 },
              unscored: { type: 'boolean', const: true },
              unmeasured: { type: 'boolean', const: true },
              type: { type: 'string', const: 'share.withdrawn' },
            },
            required: ['id', 'occurredAt', 'share', 'type'],
            additionalProperties: false,
          },
          {
            type: 'object',
            properties: {
              id: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              occurredAt: { type: 'string' },
              recordedAt: { type: 'string' },
              backfill: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              person: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              team: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              role: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              share: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              platform: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              content: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              pillar: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              campaign: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              kind: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              ownWords: { type: 'boolean' },
              level: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              by: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              conversion: { type: 'string', enum: ['page', 'vacancy', 'lead'] },
              bonus: { type: 'integer', minimum: 0, maximum: 9007199254740991 },
              unscored: { type: 'boolean', const: true },
              unmeasured: { type: 'boolean', const: true },
              type: { type: 'string', const: 'reactions.observed' },
              counts: {
                type: 'object',
                propertyNames: {
                  type: 'string',
                  minLength: 1,
                  maxLength: 200,
                  pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$',
                },
                additionalProperties: {
                  anyOf: [{ type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 }, { type: 'null' }],
                },
              },
            },
            required: ['id', 'occurredAt', 'share', 'type', 'counts'],
            additionalProperties: false,
          },
          {
            type: 'object',
            properties: {
              id: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              occurredAt: { type: 'string' },
              recordedAt: { type: 'string' },
              backfill: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              person: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              team: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              role: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              share: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              platform: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              content: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              pillar: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              campaign: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              kind: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              ownWords: { type: 'boolean' },
              level: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              by: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              conversion: { type: 'string', enum: ['page', 'vacancy', 'lead'] },
              bonus: { type: 'integer', minimum: 0, maximum: 9007199254740991 },
              unscored: { type: 'boolean', const: true },
              unmeasured: { type: 'boolean', const: true },
              type: { type: 'string', const: 'link.clicked' },
            },
            required: ['id', 'occurredAt', 'person', 'type'],
            additionalProperties: false,
          },
          {
            type: 'object',
            properties: {
              id: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              occurredAt: { type: 'string' },
              recordedAt: { type: 'string' },
              backfill: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              person: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              team: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              role: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              share: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              platform: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              content: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              pillar: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              campaign: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              kind: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              ownWords: { type: 'boolean' },
              level: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              by: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              conversion: { type: 'string', enum: ['page', 'vacancy', 'lead'] },
              bonus: { type: 'integer', minimum: 0, maximum: 9007199254740991 },
              unscored: { type: 'boolean', const: true },
              unmeasured: { type: 'boolean', const: true },
              type: { type: 'string', const: 'link.converted' },
            },
            required: ['id', 'occurredAt', 'person', 'share', 'conversion', 'type'],
            additionalProperties: false,
          },
          {
            type: 'object',
            properties: {
              id: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              occurredAt: { type: 'string' },
              recordedAt: { type: 'string' },
              backfill: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              person: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              team: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              role: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              share: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              platform: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              content: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              pillar: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              campaign: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              kind: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              ownWords: { type: 'boolean' },
              level: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              by: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              conversion: { type: 'string', enum: ['page', 'vacancy', 'lead'] },
              bonus: { type: 'integer', minimum: 0, maximum: 9007199254740991 },
              unscored: { type: 'boolean', const: true },
              unmeasured: { type: 'boolean', const: true },
              type: { type: 'string', const: 'comment.posted' },
            },
            required: ['id', 'occurredAt', 'person', 'type'],
            additionalProperties: false,
          },
          {
            type: 'object',
            properties: {
              id: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              occurredAt: { type: 'string' },
              recordedAt: { type: 'string' },
              backfill: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              person: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              team: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              role: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              share: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              platform: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              content: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              pillar: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              campaign: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              kind: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              ownWords: { type: 'boolean' },
              level: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              by: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              conversion: { type: 'string', enum: ['page', 'vacancy', 'lead'] },
              bonus: { type: 'integer', minimum: 0, maximum: 9007199254740991 },
              unscored: { type: 'boolean', const: true },
              unmeasured: { type: 'boolean', const: true },
              type: { type: 'string', const: 'content.published' },
            },
            required: ['id', 'occurredAt', 'person', 'type'],
            additionalProperties: false,
          },
          {
            type: 'object',
            properties: {
              id: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              occurredAt: { type: 'string' },
              recordedAt: { type: 'string' },
              backfill: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              person: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              team: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              role: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              share: { not: {} },
              platform: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              content: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              pillar: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              campaign: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              kind: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              ownWords: { type: 'boolean' },
              level: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              by: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              conversion: { type: 'string', enum: ['page', 'vacancy', 'lead'] },
              bonus: { type: 'integer', minimum: 0, maximum: 9007199254740991 },
              unscored: { type: 'boolean', const: true },
              unmeasured: { type: 'boolean', const: true },
              kudos: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              type: { type: 'string', const: 'kudos.given' },
            },
            required: ['id', 'occurredAt', 'person', 'by', 'kudos', 'type'],
            additionalProperties: false,
          },
          {
            type: 'object',
            properties: {
              id: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              occurredAt: { type: 'string' },
              recordedAt: { type: 'string' },
              backfill: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              person: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              team: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              role: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              share: { not: {} },
              platform: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              content: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              pillar: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              campaign: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              kind: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              ownWords: { type: 'boolean' },
              level: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              by: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              conversion: { type: 'string', enum: ['page', 'vacancy', 'lead'] },
              bonus: { type: 'integer', minimum: 0, maximum: 9007199254740991 },
              unscored: { type: 'boolean', const: true },
              unmeasured: { type: 'boolean', const: true },
              kudos: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              type: { type: 'string', const: 'kudos.withdrawn' },
            },
            required: ['id', 'occurredAt', 'person', 'kudos', 'type'],
            additionalProperties: false,
          },
          {
            type: 'object',
            properties: {
              id: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              occurredAt: { type: 'string' },
              recordedAt: { type: 'string' },
              backfill: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              person: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              team: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              role: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              share: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              platform: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              content: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              pillar: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              campaign: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              kind: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              ownWords: { type: 'boolean' },
              level: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              by: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              conversion: { type: 'string', enum: ['page', 'vacancy', 'lead'] },
              bonus: { type: 'integer', minimum: 0, maximum: 9007199254740991 },
              unscored: { type: 'boolean', const: true },
              unmeasured: { type: 'boolean', const: true },
              type: { type: 'string', const: 'person.joined' },
            },
            required: ['id', 'occurredAt', 'person', 'type'],
            additionalProperties: false,
          },
          {
            type: 'object',
            properties: {
              id: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              occurredAt: { type: 'string' },
              recordedAt: { type: 'string' },
              backfill: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              person: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              team: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              role: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              share: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              platform: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              content: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              pillar: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              campaign: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              kind: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              ownWords: { type: 'boolean' },
              level: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              by: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              conversion: { type: 'string', enum: ['page', 'vacancy', 'lead'] },
              bonus: { type: 'integer', minimum: 0, maximum: 9007199254740991 },
              unscored: { type: 'boolean', const: true },
              unmeasured: { type: 'boolean', const: true },
              type: { type: 'string', const: 'person.left' },
            },
            required: ['id', 'occurredAt', 'person', 'type'],
            additionalProperties: false,
          },
          {
            type: 'object',
            properties: {
              id: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              occurredAt: { type: 'string' },
              recordedAt: { type: 'string' },
              backfill: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              person: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              team: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              role: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              share: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              platform: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              content: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              pillar: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              campaign: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              kind: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              ownWords: { type: 'boolean' },
              level: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              by: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              conversion: { type: 'string', enum: ['page', 'vacancy', 'lead'] },
              bonus: { type: 'integer', minimum: 0, maximum: 9007199254740991 },
              unscored: { type: 'boolean', const: true },
              unmeasured: { type: 'boolean', const: true },
              type: { type: 'string', const: 'person.moved' },
            },
            required: ['id', 'occurredAt', 'person', 'type'],
            additionalProperties: false,
          },
          {
            type: 'object',
            properties: {
              id: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              occurredAt: { type: 'string' },
              recordedAt: { type: 'string' },
              backfill: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              person: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              team: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              role: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              share: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              platform: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              content: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              pillar: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              campaign: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              kind: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              ownWords: { type: 'boolean' },
              level: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              by: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              conversion: { type: 'string', enum: ['page', 'vacancy', 'lead'] },
              bonus: { type: 'integer', minimum: 0, maximum: 9007199254740991 },
              unscored: { type: 'boolean', const: true },
              unmeasured: { type: 'boolean', const: true },
              type: { type: 'string', const: 'points.awarded' },
              points: { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 },
              reason: { type: 'string', maxLength: 2000 },
              award: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              revokes: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
            },
            required: ['id', 'occurredAt', 'person', 'type', 'points', 'reason'],
            additionalProperties: false,
          },
          {
            type: 'object',
            properties: {
              id: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              occurredAt: { type: 'string' },
              recordedAt: { type: 'string' },
              backfill: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              person: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              team: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              role: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              share: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              platform: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              content: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              pillar: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              campaign: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              kind: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              ownWords: { type: 'boolean' },
              level: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              by: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              conversion: { type: 'string', enum: ['page', 'vacancy', 'lead'] },
              bonus: { type: 'integer', minimum: 0, maximum: 9007199254740991 },
              unscored: { type: 'boolean', const: true },
              unmeasured: { type: 'boolean', const: true },
              type: { type: 'string', const: 'points.spent' },
              points: { type: 'integer', minimum: 1, maximum: 9007199254740991 },
              reason: { type: 'string', maxLength: 2000 },
            },
            required: ['id', 'occurredAt', 'person', 'type', 'points'],
            additionalProperties: false,
          },
          {
            type: 'object',
            properties: {
              id: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              occurredAt: { type: 'string' },
              recordedAt: { type: 'string' },
              backfill: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              person: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              team: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              role: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              share: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              platform: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              content: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              pillar: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              campaign: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              kind: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              ownWords: { type: 'boolean' },
              level: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              by: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              conversion: { type: 'string', enum: ['page', 'vacancy', 'lead'] },
              bonus: { type: 'integer', minimum: 0, maximum: 9007199254740991 },
              unscored: { type: 'boolean', const: true },
              unmeasured: { type: 'boolean', const: true },
              type: { type: 'string', const: 'points.expired' },
            },
            required: ['id', 'occurredAt', 'person', 'type'],
            additionalProperties: false,
          },
        ],
      },
      Content: {
        type: 'object',
        properties: {
          id: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
          title: { type: 'string', minLength: 1, maxLength: 200 },
          text: { type: 'string', maxLength: 2000 },
          url: { type: 'string', maxLength: 2000 },
          image: { type: 'string', maxLength: 2000 },
          imageAlt: { type: 'string', maxLength: 2000 },
          pillar: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
          kind: {
            type: 'string',
            enum: ['message', 'article', 'blog', 'vacancy', 'event', 'photo', 'film', 'infographic', 'story'],
          },
          campaign: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
          bonus: { type: 'integer', minimum: 0, maximum: 9007199254740991 },
          captions: {
            type: 'object',
            propertyNames: {
              type: 'string',
              minLength: 1,
              maxLength: 200,
              pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$',
            },
            additionalProperties: { type: 'string', maxLength: 2000 },
          },
          suggestions: {
            maxItems: 50,
            type: 'array',
            items: {
              type: 'object',
              properties: {
                text: { type: 'string', maxLength: 2000 },
                platforms: {
                  type: 'array',
                  items: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
                },
                language: { type: 'string', enum: ['nl', 'en'] },
              },
              required: ['text'],
              additionalProperties: false,
            },
          },
          freedom: { type: 'string', enum: ['fixed', 'suggested', 'free'] },
          hashtags: { maxItems: 10, type: 'array', items: { type: 'string', maxLength: 64 } },
          platforms: {
            type: 'array',
            items: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
          },
          embargoUntil: { type: 'string' },
          shareable: { type: 'boolean' },
          publishedAt: { type: 'string' },
        },
        required: ['id', 'title', 'url', 'pillar', 'kind', 'shareable', 'publishedAt'],
      },
      Me: {
        type: 'object',
        properties: {
          id: {
            anyOf: [
              { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              { type: 'null' },
            ],
          },
          name: { type: ['string', 'null'] },
          team: {
            anyOf: [
              { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              { type: 'null' },
            ],
          },
          roles: { type: 'array', items: { type: 'string', enum: ['master', 'editor', 'creator', 'publisher'] } },
          status: { type: 'string', enum: ['guest', 'ambassador'] },
          listed: { type: 'boolean' },
          locale: { anyOf: [{ type: 'string', enum: ['nl', 'en'] }, { type: 'null' }] },
          platforms: {
            default: {},
            type: 'object',
            propertyNames: {
              type: 'string',
              minLength: 1,
              maxLength: 200,
              pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$',
            },
            additionalProperties: { type: 'string', enum: ['work', 'private', 'never'] },
          },
          mayPost: {
            default: [],
            type: 'array',
            items: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
          },
          scoring: {
            type: 'object',
            properties: {
              mode: { type: 'string', enum: ['on', 'measure', 'off'] },
              by: { anyOf: [{ type: 'string', enum: ['program', 'region', 'team', 'person'] }, { type: 'null' }] },
              own: { type: 'string', enum: ['on', 'measure', 'off'] },
            },
            required: ['mode', 'by', 'own'],
          },
        },
        required: ['id', 'name', 'team', 'roles', 'status', 'listed', 'locale', 'scoring'],
      },
      Program: {
        type: 'object',
        properties: {
          name: { type: 'string', minLength: 1, maxLength: 200 },
          pillars: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                id: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
                name: { type: 'string', minLength: 1, maxLength: 200 },
              },
              required: ['id', 'name'],
              additionalProperties: false,
            },
          },
          teams: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                id: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
                name: { type: 'string', minLength: 1, maxLength: 200 },
                department: {
                  type: 'string',
                  minLength: 1,
                  maxLength: 200,
                  pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$',
                },
                region: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
                scoring: { type: 'string', enum: ['on', 'measure', 'off'] },
              },
              required: ['id', 'name'],
              additionalProperties: false,
            },
          },
          departments: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                id: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
                name: { type: 'string', minLength: 1, maxLength: 200 },
              },
              required: ['id', 'name'],
              additionalProperties: false,
            },
          },
          regions: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                id: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
                name: { type: 'string', minLength: 1, maxLength: 200 },
                scoring: { type: 'string', enum: ['on', 'measure', 'off'] },
              },
              required: ['id', 'name'],
              additionalProperties: false,
            },
          },
          seasons: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                id: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
                name: { type: 'string', minLength: 1, maxLength: 200 },
                from: { type: 'string' },
                until: { type: 'string' },
              },
              required: ['id', 'name', 'from', 'until'],
              additionalProperties: false,
            },
          },
          campaigns: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                id: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
                name: { type: 'string', minLength: 1, maxLength: 200 },
                from: { type: 'string' },
                until: { type: 'string' },
              },
              required: ['id', 'name', 'from', 'until'],
              additionalProperties: false,
            },
          },
          boards: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                id: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
                name: { type: 'string', minLength: 1, maxLength: 200 },
                measure: {
                  type: 'string',
                  enum: ['points', 'shares', 'reach', 'reactions', 'clicks', 'conversations'],
                },
                scope: { type: 'string', enum: ['teams', 'people', 'departments', 'regions'] },
                value: { type: 'string', enum: ['total', 'average', 'median'] },
                period: { type: 'string', maxLength: 220 },
                ties: { type: 'string', enum: ['competition', 'dense', 'ordinal', 'modified'] },
                leaders: { type: 'string', enum: ['in', 'apart', 'only'] },
              },
              required: ['id', 'name'],
              additionalProperties: false,
            },
          },
          active: { type: 'string', enum: ['points', 'shares', 'reach', 'reactions', 'clicks', 'conversations'] },
          individual: { type: 'boolean' },
          platforms: {
            type: 'array',
            items: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
          },
          minimumGroupSize: { type: 'integer', minimum: 3, maximum: 9007199254740991 },
          signUp: { type: 'string', enum: ['open', 'listed'] },
          closing: {
            anyOf: [
              {
                type: 'object',
                properties: {
                  period: { type: 'string', enum: ['week', 'month', 'quarter', 'year'] },
                  days: { type: 'integer', minimum: 0, maximum: 366 },
                },
                required: ['period', 'days'],
                additionalProperties: false,
              },
              { type: 'null' },
            ],
          },
          links: {
            anyOf: [
              {
                type: 'object',
                properties: { base: { type: 'string', maxLength: 2000 } },
                required: ['base'],
                additionalProperties: false,
              },
              { type: 'null' },
            ],
          },
          sharing: {
            type: 'object',
            properties: {
              disclosure: {
                anyOf: [
                  {
                    type: 'object',
                    properties: {
                      nl: { type: 'string', minLength: 1, maxLength: 200 },
                      en: { type: 'string', minLength: 1, maxLength: 200 },
                    },
                    additionalProperties: false,
                  },
                  { type: 'null' },
                ],
              },
              blockedPhrases: { maxItems: 500, type: 'array', items: { type: 'string', maxLength: 200 } },
              questions: {
                maxItems: 10,
                type: 'array',
                items: {
                  type: 'object',
                  properties: {
                    nl: { type: 'string', minLength: 1, maxLength: 200 },
                    en: { type: 'string', minLength: 1, maxLength: 200 },
                  },
                  additionalProperties: false,
                },
              },
              hashtags: { maxItems: 10, type: 'array', items: { type: 'string', maxLength: 64 } },
              ownPlatforms: {
                maxItems: 50,
                type: 'array',
                items: {
                  type: 'object',
                  properties: {
                    id: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
                    name: { type: 'string', minLength: 1, maxLength: 200 },
                    link: { type: 'string', maxLength: 2000 },
                  },
                  required: ['id', 'name', 'link'],
                  additionalProperties: false,
                },
              },
            },
            additionalProperties: false,
          },
          scoring: { type: 'string', enum: ['on', 'measure', 'off'] },
          timeZone: { type: 'string' },
          rules: { $ref: '#/components/schemas/RuleSet' },
          rulesVersion: { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 },
          rulesFrom: { type: ['string', 'null'] },
          openFrom: { type: ['string', 'null'] },
        },
        required: [
          'name',
          'pillars',
          'teams',
          'departments',
          'regions',
          'seasons',
          'campaigns',
          'boards',
          'active',
          'individual',
          'platforms',
          'minimumGroupSize',
          'signUp',
          'closing',
          'links',
          'sharing',
          'scoring',
          'timeZone',
          'rules',
          'rulesVersion',
          'rulesFrom',
          'openFrom',
        ],
      },
      Rule: {
        type: 'object',
        properties: {
          id: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
          on: {
            type: 'string',
            enum: [
              'share.opened',
              'share.confirmed',
              'share.verified',
              'reactions.observed',
              'link.clicked',
              'link.converted',
              'comment.posted',
              'content.published',
              'kudos.given',
              'person.joined',
            ],
          },
          when: {
            type: 'object',
            properties: {
              team: {
                anyOf: [
                  { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
                  {
                    minItems: 1,
                    type: 'array',
                    items: {
                      type: 'string',
                      minLength: 1,
                      maxLength: 200,
                      pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$',
                    },
                  },
                ],
              },
              role: {
                anyOf: [
                  { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
                  {
                    minItems: 1,
                    type: 'array',
                    items: {
                      type: 'string',
                      minLength: 1,
                      maxLength: 200,
                      pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$',
                    },
                  },
                ],
              },
              share: {
                anyOf: [
                  { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
                  {
                    minItems: 1,
                    type: 'array',
                    items: {
                      type: 'string',
                      minLength: 1,
                      maxLength: 200,
                      pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$',
                    },
                  },
                ],
              },
              platform: {
                anyOf: [
                  { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
                  {
                    minItems: 1,
                    type: 'array',
                    items: {
                      type: 'string',
                      minLength: 1,
                      maxLength: 200,
                      pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$',
                    },
                  },
                ],
              },
              content: {
                anyOf: [
                  { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
                  {
                    minItems: 1,
                    type: 'array',
                    items: {
                      type: 'string',
                      minLength: 1,
                      maxLength: 200,
                      pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$',
                    },
                  },
                ],
              },
              pillar: {
                anyOf: [
                  { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
                  {
                    minItems: 1,
                    type: 'array',
                    items: {
                      type: 'string',
                      minLength: 1,
                      maxLength: 200,
                      pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$',
                    },
                  },
                ],
              },
              campaign: {
                anyOf: [
                  { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
                  {
                    minItems: 1,
                    type: 'array',
                    items: {
                      type: 'string',
                      minLength: 1,
                      maxLength: 200,
                      pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$',
                    },
                  },
                ],
              },
              kind: {
                anyOf: [
                  { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
                  {
                    minItems: 1,
                    type: 'array',
                    items: {
                      type: 'string',
                      minLength: 1,
                      maxLength: 200,
                      pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$',
                    },
                  },
                ],
              },
              ownWords: { type: 'boolean' },
              level: {
                anyOf: [
                  { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
                  {
                    minItems: 1,
                    type: 'array',
                    items: {
                      type: 'string',
                      minLength: 1,
                      maxLength: 200,
                      pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$',
                    },
                  },
                ],
              },
              by: {
                anyOf: [
                  { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
                  {
                    minItems: 1,
                    type: 'array',
                    items: {
                      type: 'string',
                      minLength: 1,
                      maxLength: 200,
                      pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$',
                    },
                  },
                ],
              },
              conversion: {
                anyOf: [
                  { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
                  {
                    minItems: 1,
                    type: 'array',
                    items: {
                      type: 'string',
                      minLength: 1,
                      maxLength: 200,
                      pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$',
                    },
                  },
                ],
              },
              reached: {
                anyOf: [
                  { type: 'string', enum: ['opened', 'confirmed', 'verified'] },
                  { minItems: 1, type: 'array', items: { type: 'string', enum: ['opened', 'confirmed', 'verified'] } },
                ],
              },
            },
            additionalProperties: false,
          },
          points: {
            anyOf: [
              { type: 'integer', minimum: 0, maximum: 9007199254740991 },
              {
                type: 'object',
                propertyNames: {
                  type: 'string',
                  minLength: 1,
                  maxLength: 200,
                  pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$',
                },
                additionalProperties: { type: 'integer', minimum: 0, maximum: 9007199254740991 },
              },
            ],
          },
          per: { type: 'integer', minimum: 1, maximum: 1000000 },
          bonus: { type: 'boolean' },
          weights: {
            type: 'object',
            propertyNames: {
              type: 'string',
              minLength: 1,
              maxLength: 200,
              pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$',
            },
            additionalProperties: {
              type: 'object',
              properties: {
                times: { type: 'integer', minimum: 0, maximum: 1000 },
                over: { type: 'integer', minimum: 1, maximum: 1000 },
              },
              required: ['times'],
              additionalProperties: false,
            },
          },
          multipliers: {
            minItems: 1,
            maxItems: 20,
            type: 'array',
            items: {
              type: 'object',
              properties: {
                times: { type: 'integer', minimum: 0, maximum: 1000 },
                over: { type: 'integer', minimum: 1, maximum: 1000 },
                when: {
                  type: 'object',
                  properties: {
                    team: {
                      anyOf: [
                        { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
                        {
                          minItems: 1,
                          type: 'array',
                          items: {
                            type: 'string',
                            minLength: 1,
                            maxLength: 200,
                            pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$',
                          },
                        },
                      ],
                    },
                    role: {
                      anyOf: [
                        { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
                        {
                          minItems: 1,
                          type: 'array',
                          items: {
                            type: 'string',
                            minLength: 1,
                            maxLength: 200,
                            pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$',
                          },
                        },
                      ],
                    },
                    share: {
                      anyOf: [
                        { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
                        {
                          minItems: 1,
                          type: 'array',
                          items: {
                            type: 'string',
                            minLength: 1,
                            maxLength: 200,
                            pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$',
                          },
                        },
                      ],
                    },
                    platform: {
                      anyOf: [
                        { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
                        {
                          minItems: 1,
                          type: 'array',
                          items: {
                            type: 'string',
                            minLength: 1,
                            maxLength: 200,
                            pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$',
                          },
                        },
                      ],
                    },
                    content: {
                      anyOf: [
                        { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
                        {
                          minItems: 1,
                          type: 'array',
                          items: {
                            type: 'string',
                            minLength: 1,
                            maxLength: 200,
                            pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$',
                          },
                        },
                      ],
                    },
                    pillar: {
                      anyOf: [
                        { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
                        {
                          minItems: 1,
                          type: 'array',
                          items: {
                            type: 'string',
                            minLength: 1,
                            maxLength: 200,
                            pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$',
                          },
                        },
                      ],
                    },
                    campaign: {
                      anyOf: [
                        { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
                        {
                          minItems: 1,
                          type: 'array',
                          items: {
                            type: 'string',
                            minLength: 1,
                            maxLength: 200,
                            pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$',
                          },
                        },
                      ],
                    },
                    kind: {
                      anyOf: [
                        { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
                        {
                          minItems: 1,
                          type: 'array',
                          items: {
                            type: 'string',
                            minLength: 1,
                            maxLength: 200,
                            pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$',
                          },
                        },
                      ],
                    },
                    ownWords: { type: 'boolean' },
                    level: {
                      anyOf: [
                        { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
                        {
                          minItems: 1,
                          type: 'array',
                          items: {
                            type: 'string',
                            minLength: 1,
                            maxLength: 200,
                            pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$',
                          },
                        },
                      ],
                    },
                    by: {
                      anyOf: [
                        { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
                        {
                          minItems: 1,
                          type: 'array',
                          items: {
                            type: 'string',
                            minLength: 1,
                            maxLength: 200,
                            pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$',
                          },
                        },
                      ],
                    },
                    conversion: {
                      anyOf: [
                        { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
                        {
                          minItems: 1,
                          type: 'array',
                          items: {
                            type: 'string',
                            minLength: 1,
                            maxLength: 200,
                            pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$',
                          },
                        },
                      ],
                    },
                    reached: {
                      anyOf: [
                        { type: 'string', enum: ['opened', 'confirmed', 'verified'] },
                        {
                          minItems: 1,
                          type: 'array',
                          items: { type: 'string', enum: ['opened', 'confirmed', 'verified'] },
                        },
                      ],
                    },
                  },
                  additionalProperties: false,
                },
                from: { type: 'string' },
                until: { type: 'string' },
              },
              required: ['times'],
              additionalProperties: false,
            },
          },
          once: {
            minItems: 1,
            type: 'array',
            items: {
              type: 'string',
              enum: [
                'team',
                'role',
                'share',
                'platform',
                'content',
                'pillar',
                'campaign',
                'kind',
                'ownWords',
                'level',
                'by',
                'conversion',
              ],
            },
          },
          limit: {
            anyOf: [
              {
                anyOf: [
                  {
                    type: 'object',
                    properties: {
                      points: { type: 'integer', minimum: 1, maximum: 9007199254740991 },
                      per: { type: 'string', enum: ['day', 'week', 'month', 'content', 'share', 'campaign'] },
                    },
                    required: ['points', 'per'],
                    additionalProperties: false,
                  },
                  {
                    type: 'object',
                    properties: {
                      count: { type: 'integer', minimum: 1, maximum: 9007199254740991 },
                      per: { type: 'string', enum: ['day', 'week', 'month', 'content', 'share', 'campaign'] },
                    },
                    required: ['count', 'per'],
                    additionalProperties: false,
                  },
                ],
              },
              {
                minItems: 1,
                type: 'array',
                items: {
                  anyOf: [
                    {
                      type: 'object',
                      properties: {
                        points: { type: 'integer', minimum: 1, maximum: 9007199254740991 },
                        per: { type: 'string', enum: ['day', 'week', 'month', 'content', 'share', 'campaign'] },
                      },
                      required: ['points', 'per'],
                      additionalProperties: false,
                    },
                    {
                      type: 'object',
                      properties: {
                        count: { type: 'integer', minimum: 1, maximum: 9007199254740991 },
                        per: { type: 'string', enum: ['day', 'week', 'month', 'content', 'share', 'campaign'] },
                      },
                      required: ['count', 'per'],
                      additionalProperties: false,
                    },
                  ],
                },
              },
            ],
          },
          from: { type: 'string' },
          until: { type: 'string' },
        },
        required: ['id', 'on', 'points'],
        additionalProperties: false,
      },
      RuleSet: {
        type: 'object',
        properties: {
          rules: { type: 'array', items: { $ref: '#/components/schemas/Rule' } },
          unit: { type: 'integer', minimum: 1, maximum: 1000 },
          expiry: {
            anyOf: [
              {
                type: 'object',
                properties: { days: { type: 'integer', minimum: 1, maximum: 3660 } },
                required: ['days'],
                additionalProperties: false,
              },
              {
                type: 'object',
                properties: { months: { type: 'integer', minimum: 1, maximum: 120 } },
                required: ['months'],
                additionalProperties: false,
              },
            ],
          },
        },
        required: ['rules'],
        additionalProperties: false,
      },
      Share: {
        type: 'object',
        properties: {
          id: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
          person: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
          content: {
            anyOf: [
              { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              { type: 'null' },
            ],
          },
          platform: {
            anyOf: [
              { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              { type: 'null' },
            ],
          },
          state: { type: 'string', enum: ['opened', 'confirmed', 'verified', 'withdrawn'] },
          openedAt: { type: 'string' },
          link: { type: 'string' },
          address: { type: 'string' },
          posting: { type: 'string', enum: ['under-way', 'platform-refused', 'not-authorised', 'platform-away'] },
          reading: { type: 'string', const: 'not-authorised' },
        },
        required: ['id', 'person', 'content', 'platform', 'state', 'openedAt'],
      },
      ProgramUpdateInput: {
        type: 'object',
        properties: {
          name: { type: 'string', minLength: 1, maxLength: 200 },
          pillars: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                id: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
                name: { type: 'string', minLength: 1, maxLength: 200 },
              },
              required: ['id', 'name'],
              additionalProperties: false,
            },
          },
          teams: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                id: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
                name: { type: 'string', minLength: 1, maxLength: 200 },
                department: {
                  type: 'string',
                  minLength: 1,
                  maxLength: 200,
                  pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$',
                },
                region: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
                scoring: { type: 'string', enum: ['on', 'measure', 'off'] },
              },
              required: ['id', 'name'],
              additionalProperties: false,
            },
          },
          departments: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                id: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
                name: { type: 'string', minLength: 1, maxLength: 200 },
              },
              required: ['id', 'name'],
              additionalProperties: false,
            },
          },
          regions: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                id: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
                name: { type: 'string', minLength: 1, maxLength: 200 },
                scoring: { type: 'string', enum: ['on', 'measure', 'off'] },
              },
              required: ['id', 'name'],
              additionalProperties: false,
            },
          },
          seasons: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                id: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
                name: { type: 'string', minLength: 1, maxLength: 200 },
                from: { type: 'string' },
                until: { type: 'string' },
              },
              required: ['id', 'name', 'from', 'until'],
              additionalProperties: false,
            },
          },
          campaigns: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                id: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
                name: { type: 'string', minLength: 1, maxLength: 200 },
                from: { type: 'string' },
                until: { type: 'string' },
              },
              required: ['id', 'name', 'from', 'until'],
              additionalProperties: false,
            },
          },
          boards: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                id: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
                name: { type: 'string', minLength: 1, maxLength: 200 },
                measure: {
                  type: 'string',
                  enum: ['points', 'shares', 'reach', 'reactions', 'clicks', 'conversations'],
                },
                scope: { type: 'string', enum: ['teams', 'people', 'departments', 'regions'] },
                value: { type: 'string', enum: ['total', 'average', 'median'] },
                period: { type: 'string', maxLength: 220 },
                ties: { type: 'string', enum: ['competition', 'dense', 'ordinal', 'modified'] },
                leaders: { type: 'string', enum: ['in', 'apart', 'only'] },
              },
              required: ['id', 'name'],
              additionalProperties: false,
            },
          },
          active: { type: 'string', enum: ['points', 'shares', 'reach', 'reactions', 'clicks', 'conversations'] },
          individual: { type: 'boolean' },
          platforms: {
            type: 'array',
            items: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
          },
          minimumGroupSize: { type: 'integer', minimum: 3, maximum: 9007199254740991 },
          signUp: { type: 'string', enum: ['open', 'listed'] },
          closing: {
            anyOf: [
              {
                type: 'object',
                properties: {
                  period: { type: 'string', enum: ['week', 'month', 'quarter', 'year'] },
                  days: { type: 'integer', minimum: 0, maximum: 366 },
                },
                required: ['period', 'days'],
                additionalProperties: false,
              },
              { type: 'null' },
            ],
          },
          links: {
            anyOf: [
              {
                type: 'object',
                properties: { base: { type: 'string', maxLength: 2000 } },
                required: ['base'],
                additionalProperties: false,
              },
              { type: 'null' },
            ],
          },
          sharing: {
            type: 'object',
            properties: {
              disclosure: {
                anyOf: [
                  {
                    type: 'object',
                    properties: {
                      nl: { type: 'string', minLength: 1, maxLength: 200 },
                      en: { type: 'string', minLength: 1, maxLength: 200 },
                    },
                    additionalProperties: false,
                  },
                  { type: 'null' },
                ],
              },
              blockedPhrases: { maxItems: 500, type: 'array', items: { type: 'string', maxLength: 200 } },
              questions: {
                maxItems: 10,
                type: 'array',
                items: {
                  type: 'object',
                  properties: {
                    nl: { type: 'string', minLength: 1, maxLength: 200 },
                    en: { type: 'string', minLength: 1, maxLength: 200 },
                  },
                  additionalProperties: false,
                },
              },
              hashtags: { maxItems: 10, type: 'array', items: { type: 'string', maxLength: 64 } },
              ownPlatforms: {
                maxItems: 50,
                type: 'array',
                items: {
                  type: 'object',
                  properties: {
                    id: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
                    name: { type: 'string', minLength: 1, maxLength: 200 },
                    link: { type: 'string', maxLength: 2000 },
                  },
                  required: ['id', 'name', 'link'],
                  additionalProperties: false,
                },
              },
            },
            additionalProperties: false,
          },
          scoring: { type: 'string', enum: ['on', 'measure', 'off'] },
        },
        additionalProperties: false,
      },
      ProgramPublishRulesInput: {
        type: 'object',
        properties: {
          rules: { $ref: '#/components/schemas/RuleSet' },
          from: { type: 'string' },
          recompute: { type: 'boolean' },
          basedOn: { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 },
        },
        required: ['rules'],
        additionalProperties: false,
      },
      ProgramPublishRulesOutput: {
        type: 'object',
        properties: {
          version: { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 },
          from: { type: 'string' },
        },
        required: ['version', 'from'],
      },
      ProgramPreviewRulesInput: {
        type: 'object',
        properties: { rules: { $ref: '#/components/schemas/RuleSet' }, period: { type: 'string', maxLength: 220 } },
        required: ['rules'],
        additionalProperties: false,
      },
      ProgramPreviewRulesOutput: {
        type: 'object',
        properties: {
          period: { type: 'string' },
          total: {
            anyOf: [
              {
                type: 'object',
                properties: {
                  before: { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 },
                  after: { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 },
                },
                required: ['before', 'after'],
              },
              { type: 'null' },
            ],
          },
          teams: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                id: { type: 'string' },
                name: { type: ['string', 'null'] },
                before: {
                  anyOf: [
                    {
                      type: 'object',
                      properties: {
                        rank: { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 },
                        score: { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 },
                      },
                      required: ['rank', 'score'],
                    },
                    { type: 'null' },
                  ],
                },
                after: {
                  anyOf: [
                    {
                      type: 'object',
                      properties: {
                        rank: { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 },
                        score: { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 },
                      },
                      required: ['rank', 'score'],
                    },
                    { type: 'null' },
                  ],
                },
              },
              required: ['id', 'name', 'before', 'after'],
            },
          },
          people: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                id: { type: 'string' },
                name: { type: ['string', 'null'] },
                before: {
                  anyOf: [
                    {
                      type: 'object',
                      properties: {
                        rank: { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 },
                        score: { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 },
                      },
                      required: ['rank', 'score'],
                    },
                    { type: 'null' },
                  ],
                },
                after: {
                  anyOf: [
                    {
                      type: 'object',
                      properties: {
                        rank: { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 },
                        score: { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 },
                      },
                      required: ['rank', 'score'],
                    },
                    { type: 'null' },
                  ],
                },
              },
              required: ['id', 'name', 'before', 'after'],
            },
          },
        },
        required: ['period', 'total', 'teams', 'people'],
      },
      ProgramUndoRulesInput: {
        type: 'object',
        properties: { version: { type: 'integer', minimum: 2, maximum: 9007199254740991 } },
        required: ['version'],
        additionalProperties: false,
      },
      ProgramUndoRulesOutput: {
        type: 'object',
        properties: { version: { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 } },
        required: ['version'],
      },
      ProgramClosePeriodInput: {
        type: 'object',
        properties: { period: { type: 'string' } },
        required: ['period'],
        additionalProperties: false,
      },
      ProgramClosePeriodOutput: { type: 'object', properties: { period: { type: 'string' } }, required: ['period'] },
      MeJoinInput: {
        type: 'object',
        properties: {
          listed: { type: 'boolean' },
          locale: { type: 'string', enum: ['nl', 'en'] },
          name: { type: 'string', minLength: 1, maxLength: 200 },
          platforms: {
            type: 'object',
            propertyNames: {
              type: 'string',
              minLength: 1,
              maxLength: 200,
              pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$',
            },
            additionalProperties: { type: 'string', enum: ['work', 'private', 'never'] },
          },
          scoring: { type: 'string', enum: ['on', 'measure', 'off'] },
        },
        additionalProperties: false,
      },
      PeopleListInput: {
        type: 'object',
        properties: {
          after: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
          limit: { type: 'integer', minimum: 1, maximum: 100 },
        },
        additionalProperties: false,
      },
      PeopleListOutput: {
        type: 'object',
        properties: {
          items: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                id: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
                name: { type: ['string', 'null'] },
                team: {
                  anyOf: [
                    { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
                    { type: 'null' },
                  ],
                },
                picture: { type: 'string' },
              },
              required: ['id', 'name', 'team'],
            },
          },
          next: {
            anyOf: [
              { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              { type: 'null' },
            ],
          },
        },
        required: ['items', 'next'],
      },
      PeoplePutInput: {
        type: 'object',
        properties: {
          id: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
          name: { type: 'string', minLength: 1, maxLength: 200 },
          team: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
          roles: { type: 'array', items: { type: 'string', enum: ['master', 'editor', 'creator', 'publisher'] } },
          level: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
          scoring: { type: 'string', enum: ['on', 'measure', 'off'] },
          leader: { type: 'boolean' },
          hostId: { type: 'string', minLength: 1, maxLength: 500 },
        },
        required: ['id'],
        additionalProperties: false,
      },
      PeoplePutOutput: {
        type: 'object',
        properties: {
          id: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
        },
        required: ['id'],
      },
      ContentListInput: {
        type: 'object',
        properties: {
          after: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
          limit: { type: 'integer', minimum: 1, maximum: 100 },
          pillar: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
        },
        additionalProperties: false,
      },
      ContentListOutput: {
        type: 'object',
        properties: {
          items: { type: 'array', items: { $ref: '#/components/schemas/Content' } },
          next: {
            anyOf: [
              { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              { type: 'null' },
            ],
          },
        },
        required: ['items', 'next'],
      },
      ContentPutInput: {
        type: 'object',
        properties: {
          id: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
          title: { type: 'string', minLength: 1, maxLength: 200 },
          text: { type: 'string', maxLength: 2000 },
          url: { type: 'string', maxLength: 2000 },
          image: { type: 'string', maxLength: 2000 },
          imageAlt: { type: 'string', maxLength: 2000 },
          pillar: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
          kind: {
            type: 'string',
            enum: ['message', 'article', 'blog', 'vacancy', 'event', 'photo', 'film', 'infographic', 'story'],
          },
          campaign: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
          bonus: { type: 'integer', minimum: 0, maximum: 9007199254740991 },
          captions: {
            type: 'object',
            propertyNames: {
              type: 'string',
              minLength: 1,
              maxLength: 200,
              pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$',
            },
            additionalProperties: { type: 'string', maxLength: 2000 },
          },
          suggestions: {
            maxItems: 50,
            type: 'array',
            items: {
              type: 'object',
              properties: {
                text: { type: 'string', maxLength: 2000 },
                platforms: {
                  type: 'array',
                  items: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
                },
                language: { type: 'string', enum: ['nl', 'en'] },
              },
              required: ['text'],
              additionalProperties: false,
            },
          },
          freedom: { type: 'string', enum: ['fixed', 'suggested', 'free'] },
          hashtags: { maxItems: 10, type: 'array', items: { type: 'string', maxLength: 64 } },
          platforms: {
            type: 'array',
            items: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
          },
          embargoUntil: { type: 'string' },
          shareable: { type: 'boolean' },
          publishedAt: { type: 'string' },
        },
        required: ['id', 'title', 'url', 'pillar', 'kind'],
        additionalProperties: false,
      },
      SharesOpenInput: {
        type: 'object',
        properties: {
          content: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
          platform: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
        },
        required: ['content', 'platform'],
        additionalProperties: false,
      },
      SharesConfirmInput: {
        type: 'object',
        properties: {
          id: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
          ownWords: { type: 'boolean' },
        },
        required: ['id'],
        additionalProperties: false,
      },
      SharesConfirmOutput: {
        type: 'object',
        properties: {
          share: { $ref: '#/components/schemas/Share' },
          points: {
            anyOf: [{ type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 }, { type: 'null' }],
          },
          balance: {
            anyOf: [{ type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 }, { type: 'null' }],
          },
        },
        required: ['share', 'points', 'balance'],
      },
      SharesVerifyInput: {
        type: 'object',
        properties: {
          id: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
          address: { type: 'string', minLength: 1, maxLength: 2000 },
          ownWords: { type: 'boolean' },
        },
        required: ['id', 'address'],
        additionalProperties: false,
      },
      SharesPostInput: {
        type: 'object',
        properties: {
          id: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
          text: { type: 'string', maxLength: 5000 },
          language: { type: 'string', enum: ['nl', 'en'] },
          ownWords: { type: 'boolean' },
        },
        required: ['id', 'text'],
        additionalProperties: false,
      },
      SharesListInput: {
        type: 'object',
        properties: {
          after: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
          limit: { type: 'integer', minimum: 1, maximum: 100 },
          content: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
        },
        additionalProperties: false,
      },
      SharesListOutput: {
        type: 'object',
        properties: {
          items: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                id: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
                person: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
                content: {
                  anyOf: [
                    { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
                    { type: 'null' },
                  ],
                },
                platform: {
                  anyOf: [
                    { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
                    { type: 'null' },
                  ],
                },
                state: { type: 'string', enum: ['opened', 'confirmed', 'verified', 'withdrawn'] },
                openedAt: { type: 'string' },
                link: { type: 'string' },
                address: { type: 'string' },
                posting: { type: 'string', enum: ['under-way', 'platform-refused', 'not-authorised', 'platform-away'] },
                reading: { type: 'string', const: 'not-authorised' },
                counts: {
                  type: 'object',
                  propertyNames: {
                    type: 'string',
                    minLength: 1,
                    maxLength: 200,
                    pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$',
                  },
                  additionalProperties: { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 },
                },
                clicks: { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 },
              },
              required: ['id', 'person', 'content', 'platform', 'state', 'openedAt'],
            },
          },
          next: {
            anyOf: [
              { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              { type: 'null' },
            ],
          },
        },
        required: ['items', 'next'],
      },
      SharesTotalsInput: {
        type: 'object',
        properties: {
          period: { type: 'string', maxLength: 220 },
          scope: { type: 'string', enum: ['mine', 'program'] },
        },
        additionalProperties: false,
      },
      SharesTotalsOutput: {
        type: 'object',
        properties: {
          period: { type: 'string' },
          scope: { type: 'string', enum: ['mine', 'program'] },
          platforms: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                platform: {
                  anyOf: [
                    { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
                    { type: 'null' },
                  ],
                },
                shares: { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 },
                reach: { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 },
                reactions: { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 },
                clicks: { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 },
                conversations: { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 },
              },
              required: ['platform', 'shares', 'reach', 'reactions', 'clicks', 'conversations'],
            },
          },
          total: {
            anyOf: [
              {
                type: 'object',
                properties: {
                  shares: { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 },
                  reach: { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 },
                  reactions: { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 },
                  clicks: { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 },
                  conversations: { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 },
                },
                required: ['shares', 'reach', 'reactions', 'clicks', 'conversations'],
              },
              { type: 'null' },
            ],
          },
        },
        required: ['period', 'scope', 'platforms', 'total'],
      },
      SharesFindInput: {
        type: 'object',
        properties: {
          names: {
            minItems: 1,
            maxItems: 250,
            type: 'array',
            items: { type: 'string', minLength: 1, maxLength: 2000 },
          },
        },
        required: ['names'],
        additionalProperties: false,
      },
      SharesFindOutput: {
        type: 'object',
        properties: {
          shares: {
            type: 'array',
            items: {
              anyOf: [
                { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
                { type: 'null' },
              ],
            },
          },
        },
        required: ['shares'],
      },
      ActivitiesRecordInput: {
        type: 'object',
        properties: {
          activities: { minItems: 1, maxItems: 5000, type: 'array', items: { $ref: '#/components/schemas/Activity' } },
          backfill: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
        },
        required: ['activities'],
        additionalProperties: false,
      },
      ActivitiesRecordOutput: {
        type: 'object',
        properties: {
          recorded: { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 },
          repeated: { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 },
          position: { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 },
        },
        required: ['recorded', 'repeated', 'position'],
      },
      ActivitiesUndoBackfillOutput: {
        type: 'object',
        properties: { position: { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 } },
        required: ['position'],
      },
      PointsGetInput: {
        type: 'object',
        properties: { period: { type: 'string', maxLength: 220 } },
        additionalProperties: false,
      },
      PointsGetOutput: {
        type: 'object',
        properties: {
          balance: { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 },
          spendable: { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 },
          expiring: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                day: { type: 'string' },
                points: { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 },
              },
              required: ['day', 'points'],
            },
          },
          period: { type: 'string' },
          score: { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 },
          unit: { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 },
        },
        required: ['balance', 'spendable', 'period', 'score'],
      },
      PointsExplainInput: {
        type: 'object',
        properties: {
          period: { type: 'string', maxLength: 220 },
          measure: { type: 'string', enum: ['points', 'shares', 'reach', 'reactions', 'clicks', 'conversations'] },
          nothing: { type: 'boolean' },
          after: { type: 'string', maxLength: 300, pattern: '^\\d{1,16} ' },
          limit: { type: 'integer', minimum: 1, maximum: 100 },
        },
        additionalProperties: false,
      },
      PointsExplainOutput: {
        type: 'object',
        properties: {
          person: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
          period: { type: 'string' },
          measure: { type: 'string', enum: ['points', 'shares', 'reach', 'reactions', 'clicks', 'conversations'] },
          score: { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 },
          parts: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                activity: {
                  type: 'string',
                  minLength: 1,
                  maxLength: 200,
                  pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$',
                },
                type: { type: 'string' },
                occurredAt: { type: 'string' },
                day: { type: 'string' },
                share: {
                  anyOf: [
                    { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
                    { type: 'null' },
                  ],
                },
                content: {
                  anyOf: [
                    { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
                    { type: 'null' },
                  ],
                },
                platform: {
                  anyOf: [
                    { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
                    { type: 'null' },
                  ],
                },
                rule: {
                  anyOf: [
                    { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
                    { type: 'null' },
                  ],
                },
                version: { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 },
                kind: { type: 'string', enum: ['granted', 'reversed', 'awarded', 'spent', 'expired', 'counted'] },
                asked: { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 },
                points: { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 },
                why: {
                  anyOf: [
                    { type: 'string', enum: ['away', 'repeated', 'once', 'limit', 'withdrawn', 'no-rule'] },
                    { type: 'null' },
                  ],
                },
                formula: {
                  anyOf: [
                    {
                      type: 'object',
                      properties: {
                        points: {
                          anyOf: [
                            { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 },
                            { type: 'null' },
                          ],
                        },
                        bonus: { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 },
                        units: {
                          anyOf: [
                            {
                              type: 'array',
                              items: {
                                type: 'object',
                                properties: {
                                  kind: { type: 'string' },
                                  difference: {
                                    type: 'integer',
                                    minimum: -9007199254740991,
                                    maximum: 9007199254740991,
                                  },
                                  points: { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 },
                                },
                                required: ['kind', 'difference', 'points'],
                              },
                            },
                            { type: 'null' },
                          ],
                        },
                        per: { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 },
                        factors: {
                          type: 'array',
                          items: {
                            type: 'object',
                            properties: {
                              times: { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 },
                              over: { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 },
                              platform: {
                                type: 'string',
                                minLength: 1,
                                maxLength: 200,
                                pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$',
                              },
                              multiplier: { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 },
                            },
                            required: ['times', 'over'],
                          },
                        },
                        before: {
                          anyOf: [
                            {
                              type: 'object',
                              properties: {
                                worth: { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 },
                                over: { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 },
                              },
                              required: ['worth', 'over'],
                            },
                            { type: 'null' },
                          ],
                        },
                      },
                      required: ['points', 'bonus', 'units', 'per', 'factors', 'before'],
                    },
                    { type: 'null' },
                  ],
                },
                limit: {
                  anyOf: [
                    {
                      type: 'object',
                      properties: {
                        points: { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 },
                        count: { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 },
                        per: { type: 'string', enum: ['day', 'week', 'month', 'content', 'share', 'campaign'] },
                        window: { type: ['string', 'null'] },
                      },
                      required: ['per', 'window'],
                    },
                    { type: 'null' },
                  ],
                },
                again: { type: ['string', 'null'] },
                late: { type: 'boolean' },
                award: {
                  type: 'object',
                  properties: {
                    id: {
                      anyOf: [
                        { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
                        { type: 'null' },
                      ],
                    },
                    reason: { type: 'string' },
                    by: {
                      type: 'object',
                      properties: {
                        name: { type: ['string', 'null'] },
                        role: { type: 'string', enum: ['master', 'service'] },
                      },
                      required: ['name', 'role'],
                    },
                    revoked: { type: 'boolean' },
                  },
                  required: ['id', 'reason', 'by', 'revoked'],
                },
                unmet: {
                  type: 'array',
                  items: {
                    type: 'object',
                    properties: {
                      rule: {
                        type: 'string',
                        minLength: 1,
                        maxLength: 200,
                        pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$',
                      },
                      condition: {
                        type: 'string',
                        enum: [
                          'team',
                          'role',
                          'share',
                          'platform',
                          'content',
                          'pillar',
                          'campaign',
                          'kind',
                          'ownWords',
                          'level',
                          'by',
                          'conversion',
                          'reached',
                          'from',
                          'until',
                        ],
                      },
                    },
                    required: ['rule', 'condition'],
                  },
                },
              },
              required: [
                'activity',
                'type',
                'occurredAt',
                'day',
                'share',
                'content',
                'platform',
                'rule',
                'version',
                'kind',
                'asked',
                'points',
                'why',
                'formula',
                'limit',
                'again',
                'late',
              ],
            },
          },
          rules: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                version: { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 },
                rule: { $ref: '#/components/schemas/Rule' },
              },
              required: ['version', 'rule'],
            },
          },
          items: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                id: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
                title: { type: 'string' },
              },
              required: ['id', 'title'],
            },
          },
          timeZone: { type: 'string' },
          unit: { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 },
          counts: {
            type: 'object',
            properties: {
              parts: { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 },
              nothing: { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 },
            },
            required: ['parts', 'nothing'],
          },
          next: { type: ['string', 'null'] },
        },
        required: ['person', 'period', 'measure', 'score', 'parts', 'rules', 'timeZone', 'counts', 'next'],
      },
      PointsTotalsInput: {
        type: 'object',
        properties: { period: { type: 'string', maxLength: 220 } },
        additionalProperties: false,
      },
      PointsTotalsOutput: {
        type: 'object',
        properties: {
          period: { type: 'string' },
          total: {
            anyOf: [{ type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 }, { type: 'null' }],
          },
          days: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                day: { type: 'string' },
                points: { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 },
              },
              required: ['day', 'points'],
            },
          },
        },
        required: ['period', 'total', 'days'],
      },
      PointsAwardInput: {
        type: 'object',
        properties: {
          person: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
          team: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
          points: { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 },
          reason: { type: 'string', minLength: 3, maxLength: 500 },
        },
        required: ['points', 'reason'],
        additionalProperties: false,
      },
      PointsAwardOutput: {
        type: 'object',
        properties: {
          award: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
          points: {
            anyOf: [{ type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 }, { type: 'null' }],
          },
        },
        required: ['award', 'points'],
      },
      KudosGiveInput: {
        type: 'object',
        properties: {
          person: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
          text: { type: 'string', minLength: 1, maxLength: 500 },
          pillar: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
        },
        required: ['person'],
        additionalProperties: false,
      },
      KudosGiveOutput: {
        type: 'object',
        properties: {
          id: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
          person: {
            anyOf: [
              {
                type: 'object',
                properties: {
                  id: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
                  name: { type: ['string', 'null'] },
                  team: {
                    anyOf: [
                      { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
                      { type: 'null' },
                    ],
                  },
                  picture: { type: 'string' },
                },
                required: ['id', 'name', 'team'],
              },
              { type: 'null' },
            ],
          },
          by: {
            anyOf: [
              {
                type: 'object',
                properties: {
                  id: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
                  name: { type: ['string', 'null'] },
                  team: {
                    anyOf: [
                      { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
                      { type: 'null' },
                    ],
                  },
                  picture: { type: 'string' },
                },
                required: ['id', 'name', 'team'],
              },
              { type: 'null' },
            ],
          },
          text: { type: ['string', 'null'] },
          pillar: {
            anyOf: [
              { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              { type: 'null' },
            ],
          },
          givenAt: { type: 'string' },
        },
        required: ['id', 'person', 'by', 'text', 'pillar', 'givenAt'],
      },
      KudosListInput: {
        type: 'object',
        properties: {
          after: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
          limit: { type: 'integer', minimum: 1, maximum: 100 },
          scope: { type: 'string', enum: ['received', 'given', 'listed'] },
        },
        additionalProperties: false,
      },
      KudosListOutput: {
        type: 'object',
        properties: {
          items: { type: 'array', items: { $ref: '#/components/schemas/KudosGiveOutput' } },
          next: {
            anyOf: [
              { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              { type: 'null' },
            ],
          },
        },
        required: ['items', 'next'],
      },
      KudosWithdrawOutput: {
        type: 'object',
        properties: {
          id: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
        },
        required: ['id'],
      },
      GoalsListInput: {
        type: 'object',
        properties: {
          team: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
          limit: { type: 'integer', minimum: 1, maximum: 100 },
        },
        additionalProperties: false,
      },
      GoalsListOutput: {
        type: 'object',
        properties: {
          today: { type: 'string' },
          items: { type: 'array', items: { $ref: '#/components/schemas/GoalsPutOutput' } },
        },
        required: ['today', 'items'],
      },
      GoalsPutInput: {
        type: 'object',
        properties: {
          id: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
          name: { type: 'string', minLength: 1, maxLength: 200 },
          measure: { type: 'string', enum: ['points', 'shares', 'reach', 'reactions', 'clicks', 'conversations'] },
          target: { type: 'integer', minimum: 1, maximum: 9007199254740991 },
          from: { type: 'string' },
          until: { type: 'string' },
          team: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
          note: { type: 'string', maxLength: 500 },
        },
        required: ['id', 'name', 'measure', 'target', 'from', 'until'],
        additionalProperties: false,
      },
      GoalsPutOutput: {
        oneOf: [
          {
            type: 'object',
            properties: {
              id: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              name: { type: 'string', minLength: 1, maxLength: 200 },
              measure: { type: 'string', enum: ['points', 'shares', 'reach', 'reactions', 'clicks', 'conversations'] },
              target: { type: 'integer', minimum: 1, maximum: 9007199254740991 },
              from: { type: 'string' },
              until: { type: 'string' },
              team: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              note: { type: 'string', maxLength: 500 },
              unit: { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 },
              hidden: { type: 'boolean', const: true },
            },
            required: ['id', 'name', 'measure', 'target', 'from', 'until', 'hidden'],
          },
          {
            type: 'object',
            properties: {
              id: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              name: { type: 'string', minLength: 1, maxLength: 200 },
              measure: { type: 'string', enum: ['points', 'shares', 'reach', 'reactions', 'clicks', 'conversations'] },
              target: { type: 'integer', minimum: 1, maximum: 9007199254740991 },
              from: { type: 'string' },
              until: { type: 'string' },
              team: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
              note: { type: 'string', maxLength: 500 },
              unit: { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 },
              hidden: { type: 'boolean', const: false },
              progress: {
                type: 'object',
                properties: {
                  value: { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 },
                  percent: { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 },
                  reached: { type: 'boolean' },
                  reachedOn: { type: ['string', 'null'] },
                },
                required: ['value', 'percent', 'reached', 'reachedOn'],
              },
              forecast: {
                anyOf: [
                  {
                    type: 'object',
                    properties: {
                      value: { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 },
                      on: { type: ['string', 'null'] },
                    },
                    required: ['value', 'on'],
                  },
                  { type: 'null' },
                ],
              },
              days: {
                type: 'array',
                items: {
                  type: 'object',
                  properties: {
                    day: { type: 'string' },
                    value: { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 },
                  },
                  required: ['day', 'value'],
                },
              },
            },
            required: ['id', 'name', 'measure', 'target', 'from', 'until', 'hidden', 'progress', 'forecast', 'days'],
          },
        ],
      },
      GoalsDeleteOutput: {
        type: 'object',
        properties: {
          id: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
        },
        required: ['id'],
      },
      LeaderboardsGetInput: {
        type: 'object',
        properties: {
          board: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
          period: { type: 'string', maxLength: 220 },
          scope: { type: 'string', enum: ['teams', 'people', 'departments', 'regions'] },
          value: { type: 'string', enum: ['total', 'average', 'median'] },
          leaders: { type: 'string', enum: ['in', 'apart', 'only'] },
          page: { type: 'integer', minimum: 1, maximum: 9007199254740991 },
          limit: { type: 'integer', minimum: 1, maximum: 100 },
          around: { type: 'integer', minimum: 1, maximum: 100 },
          team: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
        },
        required: ['board'],
        additionalProperties: false,
      },
      LeaderboardsGetOutput: {
        type: 'object',
        properties: {
          board: { type: 'string' },
          name: { type: ['string', 'null'] },
          measure: { type: 'string', enum: ['points', 'shares', 'reach', 'reactions', 'clicks', 'conversations'] },
          scope: { type: 'string', enum: ['teams', 'people', 'departments', 'regions'] },
          value: { type: 'string', enum: ['total', 'average', 'median'] },
          ties: { type: 'string', enum: ['competition', 'dense', 'ordinal', 'modified'] },
          leaders: { type: 'string', enum: ['in', 'apart', 'only'] },
          period: {
            type: 'object',
            properties: {
              id: { type: 'string' },
              from: { type: ['string', 'null'] },
              until: { type: ['string', 'null'] },
              closed: { type: 'boolean' },
            },
            required: ['id', 'from', 'until', 'closed'],
          },
          rows: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                rank: { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 },
                position: { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 },
                id: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
                kind: { type: 'string', enum: ['person', 'team', 'department', 'region'] },
                score: { type: 'number' },
                name: { type: ['string', 'null'] },
                picture: { type: 'string' },
                change: {
                  anyOf: [{ type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 }, { type: 'null' }],
                },
              },
              required: ['rank', 'position', 'id', 'kind', 'score', 'name', 'change'],
            },
          },
          total: { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 },
          page: { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 },
          pages: { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 },
          own: {
            anyOf: [
              {
                type: 'object',
                properties: {
                  rank: { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 },
                  position: { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 },
                  id: { type: 'string', minLength: 1, maxLength: 200, pattern: '^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cs}]*$' },
                  kind: { type: 'string', enum: ['person', 'team', 'department', 'region'] },
                  score: { type: 'number' },
                  name: { type: ['string', 'null'] },
                  picture: { type: 'string' },
                  change: {
                    anyOf: [
                      { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 },
                      { type: 'null' },
                    ],
                  },
                  shown: { type: 'boolean' },
                  percentile: { type: 'number' },
                  gap: { type: ['number', 'null'] },
                },
                required: ['rank', 'position', 'id', 'kind', 'score', 'name', 'change', 'shown', 'percentile', 'gap'],
              },
              { type: 'null' },
            ],
          },
          ownScore: {
            anyOf: [{ type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 }, { type: 'null' }],
          },
          ownBest: {
            anyOf: [
              {
                type: 'object',
                properties: {
                  period: { type: 'string' },
                  score: { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 },
                },
                required: ['period', 'score'],
              },
              { type: 'null' },
            ],
          },
          minimumGroupSize: { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 },
          unit: { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 },
          position: { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 },
        },
        required: [
          'board',
          'name',
          'measure',
          'scope',
          'value',
          'ties',
          'leaders',
          'period',
          'rows',
          'total',
          'page',
          'pages',
          'own',
          'ownScore',
          'ownBest',
          'minimumGroupSize',
          'position',
        ],
      },
      Problem: {
        type: 'object',
        properties: {
          type: { type: 'string', description: '`urn:advocacy-kit:problem:` and the code.' },
          title: { type: 'string' },
          status: { type: 'integer' },
          detail: { type: 'string' },
          code: {
            type: 'string',
            enum: [
              'invalid-input',
              'invalid-json',
              'unsupported-media-type',
              'too-large',
              'unauthenticated',
              'forbidden',
              'not-found',
              'method-not-allowed',
              'not-ambassador',
              'not-listed',
              'switched-off',
              'unknown-person',
              'unknown-content',
              'unknown-platform',
              'unknown-share',
              'embargoed',
              'activity-conflict',
              'share-conflict',
              'rules-conflict',
              'period-not-ended',
              'period-closed',
              'rules-missing',
              'points-overflow',
              'insufficient-points',
              'limit-reached',
              'not-authorised',
              'post-missing',
              'link-missing',
              'platform-refused',
              'platform-busy',
              'platform-away',
              'busy',
              'offline',
              'internal',
            ],
          },
          errors: {
            type: 'array',
            items: {
              type: 'object',
              properties: { pointer: { type: 'string' }, detail: { type: 'string' }, code: { type: 'string' } },
              required: ['pointer', 'detail'],
            },
          },
          requestId: {
            type: 'string',
            description: 'What the log of the server knows the request by; the header `Request-Id` too.',
          },
        },
        required: ['type', 'title', 'status', 'detail', 'code', 'errors', 'requestId'],
      },
    },
  },
}
