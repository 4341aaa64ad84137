import type { PatternRule } from '../document/rule.ts'

/** Through what something was said. The value is what the record keeps: a medium's name, or a plain word for the kind. */
export type ChannelRule = PatternRule<string>

const outlet = String.raw`(?<outlet>(?:the )?\p{Lu}[\p{L}\p{N}&.’'-]*(?: (?:of |the )?\p{Lu}[\p{L}\p{N}&.’'-]*){0,4})`

export const channelRules: readonly ChannelRule[] = [
  {
    id: 'quotes/channel-network',
    pattern:
      /\b(?:[Oo]n|to|via|[Tt]hrough|[Uu]sing) (?:\p{L}{1,12} )?(?:official |personal |verified )?(?<name>Twitter|X|Facebook|Telegram|Instagram|Weibo|WeChat|WhatsApp|YouTube|TikTok|LinkedIn|Truth Social|Threads|Bluesky|Mastodon|VKontakte|VK|Reddit|Snapchat|Medium)\b(?!['’]s)/gu,
    read: ({ name }) => name ?? null,
    examples: [
      ['The minister said [on Twitter] that the dam had held.', 'Twitter'],
      ['She wrote [on her Telegram] channel that the road was closed.', 'Telegram'],
    ],
    not: ['The ministry spent more on travel.'],
  },
  {
    id: 'quotes/channel-tweet',
    pattern: /\b(?:tweet(?:ed|s|ing)?|retweet(?:ed|s)?|Twitter (?:post|account|feed|thread))\b/gu,
    read: () => 'Twitter',
    examples: [['The envoy [tweeted] that talks were over.', 'Twitter']],
  },
  {
    id: 'quotes/channel-network-post',
    pattern:
      /\b(?<name>Facebook|Telegram|Instagram|Weibo|Truth Social|LinkedIn|blog) (?:post|message|video|page|entry|channel)\b/gu,
    read: ({ name }) => (name === 'blog' ? 'blog' : (name ?? null)),
    examples: [['In a [Facebook post], the mayor said she was well.', 'Facebook']],
  },
  {
    id: 'quotes/channel-interview',
    pattern: new RegExp(
      String.raw`\b(?:interview|conversation|podcast|sit-down) (?:aired |published |broadcast )?(?:\p{L}+day )?(?:with|on|for|to|by|in) ${outlet}`,
      'gu',
    ),
    read: ({ outlet }) => `interview with ${outlet}`,
    examples: [['The king said in an [interview with Radio Lima] that he would go.', 'interview with Radio Lima']],
  },
  {
    id: 'quotes/channel-phone',
    pattern:
      /\b(?:phone|telephone|video) (?:call|conversation|interview|conference)\b|\b[Bb]y (?:tele)?phone\b|\b[Ii]n a call (?:with|on|to)\b|\bover the phone\b/gu,
    read: () => 'phone call',
    examples: [['He told her [by phone] that the bridge was gone.', 'phone call']],
  },
  {
    id: 'quotes/channel-press-conference',
    pattern:
      /\b(?:(?:joint )?(?:press|news) (?:conference|briefing)|presser|daily briefing|regular briefing|briefing|media availability)\b/gu,
    read: () => 'press conference',
    examples: [['She told a [news conference] in Oslo that the plan was dead.', 'press conference']],
  },
  {
    id: 'quotes/channel-statement',
    pattern:
      /\b(?:[Ii]n|via|through|with|by|issued|released|reads?|the|to) (?:a |an |the |its |his |her |their )?(?:\p{L}+ ){0,2}?(?<kind>statement|communiqué|communique|press release|news release|readout|declaration)\b/gu,
    read: ({ kind }) => (kind === 'communique' ? 'communiqué' : (kind ?? null)),
    examples: [['The ministry said [in a statement] that the road was open.', 'statement']],
  },
  {
    id: 'quotes/channel-writing',
    pattern:
      /\b[Ii]n (?:a|an|his|her|their|its|the) (?:\p{L}+ ){0,2}(?<kind>letter|email|e-mail|memo|op-ed|column|essay|article|book|memoir|report|blog|post|text message|message|note|editorial|diary|paper|filing|court filing)\b/gu,
    read: ({ kind }) => (kind === 'e-mail' ? 'email' : (kind ?? null)),
    examples: [['The general wrote [in a letter] to his staff that he would retire.', 'letter']],
  },
  {
    id: 'quotes/channel-speech',
    pattern:
      /\b[Ii]n (?:a|an|his|her|their|its|the) (?:\p{L}+ ){0,2}(?<kind>speech|address|sermon|lecture|testimony|keynote|toast|remarks|video|broadcast|interview(?! (?:with|on|for|to|by|in)))\b|\b(?:[Ii]n|[Dd]uring) (?:televised |brief |prepared |public |opening |closing )?(?<remarks>remarks|comments|testimony)\b/gu,
    read: ({ kind, remarks }) => kind ?? remarks ?? null,
    examples: [
      ['The pope said [in a sermon] that war was a sin.', 'sermon'],
      ['“We must know,” the leader said [in televised remarks].', 'remarks'],
    ],
  },
  {
    id: 'quotes/channel-broadcast',
    pattern:
      /\b[Oo]n (?:state |national |public |local )?(?<kind>television|TV|radio)\b|\b(?<network>CNN|BBC|NBC|CBS|ABC|MSNBC|Fox News|Al Jazeera|Sky News|CNBC|PBS|NPR|C-SPAN|RT|France 24|Deutsche Welle)(?=['’]s ["“]| on \p{Lu}\p{L}+day| in an interview)/gu,
    read: ({ kind, network }) => (kind === 'TV' ? 'television' : (kind ?? network ?? null)),
    examples: [['The minister said [on state television] that calm had returned.', 'television']],
  },
]
