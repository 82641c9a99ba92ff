// Generated from dossier.codegen.schema.json: run `npm run types` in testing/schema.

/**
 * The name of a record within its dossier, or of a dossier.
 */
export type Id = string;
/**
 * A time as the Extended Date/Time Format writes it (EDTF, ISO 8601-2:2019 in the profile of the Library of Congress, levels 0, 1 and 2): a date, known to the day or less, a season, a date with a time of day, an interval, one of a set, all of a set.
 */
export type Edtf = string;
/**
 * What a source is: a news report, a readout, the text of an instrument. A code of the list source-kinds, or another.
 */
export type SourceKind =
  | (
      | "news-report"
      | "news-agency-report"
      | "readout"
      | "transcript"
      | "press-release"
      | "statement"
      | "treaty-text"
      | "depositary-notice"
      | "official-register"
      | "dataset"
      | "social-media-post"
      | "broadcast"
      | "book"
      | "archive"
    )
  | (string & {});
/**
 * Where something is on the net, or what it is called there: an absolute URI (RFC 3986) or IRI (RFC 3987), such as `https://example.org/2`.
 */
export type Uri = string;
/**
 * The name of a language: a well-formed tag of BCP 47 (RFC 5646), such as `en`, `zh-Hans` or `pt-BR`.
 */
export type LanguageTag = string;
/**
 * The SHA-256 of a text, by which a text that is held elsewhere is known again: `sha-256:` and 64 hexadecimal digits in lower case.
 */
export type Digest = string;
/**
 * How words came from one hop of a chain to the next, or from one source to another: said, cited, translated. A code of the list attribution-means, or another.
 */
export type AttributionMeans = ("said" | "wrote" | "reported" | "cited" | "translated" | "syndicated") | (string & {});
/**
 * One that acts, speaks or is spoken to: a person, state, territory, organization or group.
 */
export type Actor = Person | State | Territory | Organization | Group;
/**
 * What kind of name another name of an actor or place is. A code of the list name-kinds, or another.
 */
export type NameKind = ("official" | "short" | "former" | "native" | "alias") | (string & {});
/**
 * The office that a person holds, apart from what the holder is called. A code of the list offices, or another.
 */
export type OfficeKind =
  | (
      | "head-of-state"
      | "head-of-government"
      | "head-of-state-and-government"
      | "vice-president"
      | "de-facto-leader"
      | "crown-prince"
      | "governor-general"
      | "foreign-minister"
      | "minister"
      | "deputy-minister"
      | "national-security-adviser"
      | "head-of-organization"
      | "chairperson"
      | "ambassador"
      | "head-of-mission"
      | "charge-daffaires"
      | "consul"
      | "special-envoy"
      | "diplomat"
      | "spokesperson"
      | "party-leader"
      | "journalist"
      | "military-chief"
      | "legislator"
      | "judge"
      | "official"
    )
  | (string & {});
/**
 * How certain the source is of what it tells. A code of the list factuality, or another.
 */
export type Factuality = ("asserted" | "probable" | "possible" | "denied" | "doubted" | "uncommitted") | (string & {});
/**
 * A place in a document: a JSON Pointer (RFC 6901), such as `/summits/0/date`.
 */
export type Pointer = string;
/**
 * What an organization, a group or a territory is more closely: a news agency, a ministry, a bloc. A code of the list actor-kinds, or another.
 */
export type ActorKind =
  | (
      | "news-agency"
      | "newspaper"
      | "broadcaster"
      | "online-outlet"
      | "ministry"
      | "government"
      | "parliament"
      | "court"
      | "presidency"
      | "mission"
      | "armed-forces"
      | "armed-group"
      | "party"
      | "international-organization"
      | "bloc"
      | "company"
      | "university"
      | "civil-society"
      | "media"
      | "officials"
      | "leaders"
      | "people"
      | "states"
      | "sources"
      | "territory"
    )
  | (string & {});
/**
 * What a place is: a building, a city, the sea. A code of the list place-kinds, or another.
 */
export type PlaceKind =
  ("venue" | "city" | "region" | "territory" | "country" | "sea" | "air" | "virtual" | "unknown") | (string & {});
/**
 * What kind of encounter or ceremony a summit is: talks, a visit, a call. A code of the list summit-kinds, or another.
 */
export type SummitKind =
  | (
      | "talks"
      | "meeting"
      | "summit"
      | "conference"
      | "session"
      | "visit"
      | "mediation"
      | "call"
      | "pull-aside"
      | "signing-ceremony"
      | "press-conference"
      | "commemoration"
      | "ceremony"
      | "credentials"
    )
  | (string & {});
/**
 * By what means those who met were in touch: in a room, over a line, by letter. A code of the list media, or another.
 */
export type Medium = ("in-person" | "telephone" | "video" | "hybrid" | "written") | (string & {});
/**
 * The rank that protocol gives to a visit. A code of the list visit-ranks, or another.
 */
export type VisitRank =
  | (
      | "state"
      | "official"
      | "official-working"
      | "working"
      | "private"
      | "informal"
      | "unofficial"
      | "courtesy"
      | "ceremonial"
      | "transit"
    )
  | (string & {});
/**
 * How far an event has come: proposed, confirmed, held, cancelled. A code of the list event-statuses, or another.
 */
export type EventStatus =
  | ("rumored" | "proposed" | "announced" | "confirmed" | "in-progress" | "held" | "postponed" | "cancelled" | "denied")
  | (string & {});
/**
 * The calendar in which a source gives a date. A code of the list calendars, or another.
 */
export type CalendarKind =
  ("gregorian" | "julian" | "islamic-umalqura" | "japanese" | "minguo" | "buddhist") | (string & {});
/**
 * A day of the week as the words of a source name it: `weekday` of a date as written. The list is closed. It says what is written, and may fit no date at all.
 */
export type Weekday = "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";
/**
 * A length of time as ISO 8601 writes it, such as `P30D`, `-P1W` or `P1Y6M`.
 */
export type IsoDuration = string;
/**
 * The side of the anchor on which a date lies, where the words of a source name it: `direction` of a date as written. "Last Thursday" is in the past, and "next May" in the future, and neither is at the anchor itself. The list is closed.
 */
export type DateDirection = "past" | "future";
/**
 * The end of a date that the words of a source fix, where they fix only one: `part` of a date as written. "Until 18 November" fixes the end. The list is closed.
 */
export type DatePart = "start" | "end";
/**
 * In what role someone takes part in a summit or an agreement, other than in its own right. A code of the list participation-roles, or another.
 */
export type ParticipationRole =
  | (
      | "chair"
      | "initiator"
      | "mediator"
      | "observer"
      | "guest"
      | "guarantor"
      | "sponsor"
      | "witness"
      | "depositary"
      | "delegation-head"
      | "delegation-member"
      | "interpreter"
      | "press"
      | "absent"
    )
  | (string & {});
/**
 * What was spoken of, or is regulated. A code of the list topics, or another.
 */
export type Topic =
  | (
      | "diplomatic"
      | "global-governance"
      | "peace"
      | "military"
      | "intelligence"
      | "territory"
      | "trade"
      | "economic"
      | "energy"
      | "investment"
      | "technology"
      | "science"
      | "culture"
      | "environment"
      | "health"
      | "agriculture"
      | "transport"
      | "migration"
      | "human-rights"
      | "legal"
      | "crime"
      | "terrorism"
      | "cyber"
      | "arms-control"
      | "space"
      | "sanctions"
      | "communications"
      | "labor"
      | "development"
      | "humanitarian"
    )
  | (string & {});
/**
 * What a speaker does with a statement: affirms, demands, promises, thanks. A code of the list speech-acts, or another.
 */
export type SpeechAct =
  | (
      | "state"
      | "reaffirm"
      | "confirm"
      | "recall"
      | "characterize"
      | "emphasize"
      | "discuss"
      | "inform"
      | "acknowledge"
      | "deny"
      | "be-optimistic"
      | "be-pessimistic"
      | "consider"
      | "speculate"
      | "decline-comment"
      | "call-for"
      | "ask"
      | "instruct"
      | "demand"
      | "propose"
      | "invite"
      | "promise"
      | "intend"
      | "reject"
      | "oppose"
      | "warn"
      | "threaten"
      | "praise"
      | "defend"
      | "agree"
      | "welcome"
      | "hope"
      | "express-concern"
      | "empathize"
      | "congratulate"
      | "thank"
      | "apologize"
      | "criticize"
      | "accuse"
      | "recognize"
      | "veto"
      | "declare"
      | "decide"
      | "announce"
    )
  | (string & {});
/**
 * The form in which a statement was uttered: a speech, a letter, a post. A code of the list channels, or another.
 */
export type Channel =
  | (
      | "speech"
      | "remarks"
      | "joint-statement"
      | "press-conference"
      | "briefing"
      | "interview"
      | "letter"
      | "telegram"
      | "note-verbale"
      | "demarche"
      | "article"
      | "social-media"
      | "conversation"
      | "document"
    )
  | (string & {});
/**
 * How near a text is to the speaker's words: whole, in part, in the reporter's wording, or as a gist. A code of the list content-forms, or another.
 */
export type ContentForm = ("direct" | "indirect" | "mixed" | "summary") | (string & {});
/**
 * What an agreement is called in its title: treaty, exchange of notes, roadmap. A code of the list agreement-kinds, or another.
 */
export type AgreementKind =
  | (
      | "treaty"
      | "agreement"
      | "convention"
      | "protocol"
      | "exchange-of-notes"
      | "exchange-of-letters"
      | "charter"
      | "pact"
      | "declaration"
      | "joint-statement"
      | "memorandum-of-understanding"
      | "arrangement"
      | "modus-vivendi"
      | "amendment"
      | "agreed-minutes"
      | "final-act"
      | "contract"
      | "roadmap"
      | "letter-of-intent"
      | "ceasefire"
      | "resolution"
    )
  | (string & {});
/**
 * Whether an agreement binds in law. A code of the list bindings, or another.
 */
export type Binding = ("yes" | "no" | "disputed" | "unknown") | (string & {});
/**
 * What has to happen for an agreement to enter into force. A code of the list entry-into-force, or another.
 */
export type EntryIntoForceCondition =
  ("signature" | "date" | "consents" | "notifications" | "exchange" | "as-agreed") | (string & {});
/**
 * To what day a day is moved on which an agreement would enter into force. A code of the list roundings, or another.
 */
export type Rounding =
  | (
      | "first-of-following-month"
      | "first-of-following-quarter"
      | "first-of-following-year"
      | "last-of-month"
      | "last-of-year"
    )
  | (string & {});
/**
 * How one agreement bears on another: it amends it, supersedes it, is annexed to it. A code of the list agreement-relations, or another.
 */
export type RelationKind =
  | ("amends" | "supplements" | "renews" | "supersedes" | "terminates" | "implements" | "annexed-to" | "refers-to")
  | (string & {});
/**
 * What can happen to an agreement, or to one party's part in it: the steps of its life, from announced to ended. A code of the list agreement-events, or another.
 */
export type AgreementEventKind =
  | (
      | "announced"
      | "proposed"
      | "negotiated"
      | "initialled"
      | "adopted"
      | "rejected"
      | "postponed"
      | "opened-for-signature"
      | "closed-for-signature"
      | "signed"
      | "signed-ad-referendum"
      | "signed-definitively"
      | "signature-confirmed"
      | "signature-succeeded"
      | "approved-domestically"
      | "ratified"
      | "accepted"
      | "approved"
      | "acceded"
      | "formally-confirmed"
      | "consented"
      | "succeeded"
      | "applied-provisionally"
      | "entered-into-force"
      | "entered-into-force-for"
      | "registered"
      | "published"
      | "reservation-made"
      | "reservation-withdrawn"
      | "reservation-objected"
      | "declaration-made"
      | "declaration-withdrawn"
      | "notified"
      | "violation-alleged"
      | "extended-to-territories"
      | "amended"
      | "corrected"
      | "renewed"
      | "suspended"
      | "resumed"
      | "signature-withdrawn"
      | "ratification-withdrawn"
      | "withdrawn"
      | "withdrawal-rescinded"
      | "terminated"
      | "expired"
      | "superseded"
    )
  | (string & {});
/**
 * The position that a voter took in a vote. A code of the list vote-positions, or another.
 */
export type VotePosition = ("in-favor" | "against" | "abstaining" | "not-voting" | "absent") | (string & {});
/**
 * What someone decided about two records: they are the same, they are not, one replaces the other. A code of the list judgment-relations, or another.
 */
export type JudgmentRelation =
  ("same" | "distinct" | "contradicts" | "undecided" | "supersedes" | "retracts") | (string & {});

/**
 * The unit of exchange: a self-contained collection of records that point at each other by id.
 */
export interface Dossier {
  /**
   * The version of the format, 1.0.
   */
  formatVersion: string;
  /**
   * The name of the dossier.
   */
  id: Id;
  /**
   * Its title, by language.
   */
  title?: LanguageMap;
  /**
   * A remark for readers, by language.
   */
  note?: LanguageMap;
  /**
   * What others call it.
   */
  identifiers?: Identifier[];
  /**
   * The documents that tell of it.
   */
  sources?: Source[];
  /**
   * Persons, states, territories, organizations and groups.
   */
  actors?: Actor[];
  /**
   * The places.
   */
  places?: Place[];
  /**
   * The encounters and ceremonies.
   */
  summits?: Summit[];
  /**
   * What was said.
   */
  statements?: Statement[];
  /**
   * What was agreed.
   */
  agreements?: Agreement[];
  /**
   * What was decided about records.
   */
  judgments?: Judgment[];
}
/**
 * A text in one or more languages, such as a title or a name.
 */
export interface LanguageMap {
  [k: string]: string;
}
/**
 * What others call a record: a value in a scheme of theirs, such as `wikidata` and `Q148`.
 *
 * The scheme is open: `iso-3166-1`, `iso-3166-3`, `m49`, `geonames`, `unts`, `lon`, `ror`, `doi`, `url` and more.
 */
export interface Identifier {
  /**
   * The scheme, such as `wikidata`; open.
   */
  scheme: string;
  /**
   * The value in that scheme, as the scheme spells it.
   */
  value: string;
}
/**
 * A document that tells of something, or one of several reports on a page.
 *
 * What an official document says without naming a speaker, its publisher says.
 */
export interface Source {
  /**
   * Its name, unique in the dossier.
   */
  id: Id;
  /**
   * What others call it, each by a scheme of theirs.
   */
  identifiers?: Identifier[];
  /**
   * The codes that others' schemes give it.
   */
  classifications?: Classification[];
  /**
   * A remark for readers, by language.
   */
  note?: LanguageMap;
  /**
   * The names of its own list properties that are known to be incomplete. A rule that counts members or infers from absence is silent on an open list.
   */
  open?: (("identifiers" | "classifications" | "acknowledged" | "authors" | "derivedFrom") | string)[];
  /**
   * The findings that are accepted, each by its code and with the reason; errors cannot be acknowledged.
   */
  acknowledged?: Acknowledgment[];
  /**
   * What kind of document it is; a code of the list source-kinds.
   */
  kind: SourceKind;
  /**
   * Its title, by language.
   */
  title?: LanguageMap;
  /**
   * Who wrote or issued it, where the publisher only carries it: a mirror, a joint document; an origin is looked for here before the publisher. The id of an actor.
   */
  authors?: Id[];
  /**
   * Who published it. The id of an actor.
   */
  publisher?: Id;
  /**
   * Where it was found; an absolute URI.
   */
  url?: Uri;
  /**
   * When it was published; the anchor of the dates that it gives in words.
   */
  published?: Edtf;
  /**
   * When it was fetched.
   */
  retrieved?: Edtf;
  /**
   * The language of its text.
   */
  language?: LanguageTag;
  /**
   * Its text as captured; offsets count this text's Unicode code points.
   */
  text?: string;
  /**
   * The SHA-256 of the captured text in UTF-8, also where the text itself is held elsewhere.
   */
  textDigest?: Digest;
  /**
   * The sources that it was made from.
   */
  derivedFrom?: Derivation[];
}
/**
 * A code that another scheme gives a record, such as CAMEO's `046`.
 *
 * Editions of CAMEO give the same number different meanings, so a bare number is not enough; and a code is a text: `046` keeps its zero.
 */
export interface Classification {
  /**
   * The scheme: `cameo`, `plover`, `medtop`, `pa-x` or another; open.
   */
  scheme: string;
  /**
   * The edition of the scheme, such as `gdelt` or `1.1`; absent if it has but one.
   */
  edition?: string;
  /**
   * The code, as the scheme spells it.
   */
  code: string;
  /**
   * What the scheme calls the code, by language.
   */
  label?: LanguageMap;
}
/**
 * That a finding of a rule at this record is accepted, and why: the parties had agreed that it takes effect retroactively, the source itself has the wrong weekday.
 *
 * A report counts what is acknowledged apart. Errors cannot be acknowledged: they have to be repaired.
 */
export interface Acknowledgment {
  /**
   * The code of the rule, such as `effective-before-act`.
   */
  code: string;
  /**
   * Why it is accepted, by language.
   */
  reason?: LanguageMap;
  /**
   * Who accepts it, a person or program.
   */
  by?: string;
  /**
   * When it was accepted.
   */
  on?: Edtf;
}
/**
 * That a source was made from another: cited it, translated it, carried it unchanged.
 */
export interface Derivation {
  /**
   * The other source. The id of a source.
   */
  source: Id;
  /**
   * How it was taken over; a code of the list attribution-means.
   */
  means?: AttributionMeans;
}
/**
 * A person.
 */
export interface Person {
  /**
   * Its name, unique in the dossier.
   */
  id: Id;
  /**
   * What others call it, each by a scheme of theirs.
   */
  identifiers?: Identifier[];
  /**
   * The codes that others' schemes give it.
   */
  classifications?: Classification[];
  /**
   * A remark for readers, by language.
   */
  note?: LanguageMap;
  /**
   * The names of its own list properties that are known to be incomplete. A rule that counts members or infers from absence is silent on an open list.
   */
  open?: (("identifiers" | "classifications" | "acknowledged" | "otherNames" | "offices") | string)[];
  /**
   * The findings that are accepted, each by its code and with the reason; errors cannot be acknowledged.
   */
  acknowledged?: Acknowledgment[];
  /**
   * Which of the five types of actor it is.
   */
  type: "person";
  /**
   * Its name by language; a description where the source gives no name.
   */
  name: LanguageMap;
  /**
   * Its other names: official, short, former, native; each with the time of its use.
   */
  otherNames?: Name[];
  /**
   * Whether the source gives no name, so that the name is a description. "Chinese state media" is one.
   */
  unnamed?: boolean;
  /**
   * When they were born; absent if unknown.
   */
  born?: Edtf;
  /**
   * When they died; absent if unknown or if they live.
   */
  died?: Edtf;
  /**
   * The offices held, in any order.
   */
  offices?: Office[];
}
/**
 * Another name of an actor or place: of what kind it is, and when it was in use.
 */
export interface Name {
  /**
   * The name, by language.
   */
  name: LanguageMap;
  /**
   * What kind of name it is; a code of the list name-kinds.
   */
  kind?: NameKind;
  /**
   * The day with which it begins; absent if unknown.
   */
  from?: Edtf;
  /**
   * The day with which it ends; absent if that is unknown, or if it lasts.
   */
  until?: Edtf;
}
/**
 * An office that a person holds or held.
 */
export interface Office {
  /**
   * Which office; a code of the list offices.
   */
  office: OfficeKind;
  /**
   * What its holder is called, by language.
   */
  title?: LanguageMap;
  /**
   * Whose office it is: a state, a ministry, an organization. The id of an actor.
   */
  of?: Id;
  /**
   * To whom an envoy is accredited. The id of an actor.
   */
  to?: Id;
  /**
   * The day with which it begins; absent if unknown.
   */
  from?: Edtf;
  /**
   * The day with which it ends; absent if that is unknown, or if it lasts.
   */
  until?: Edtf;
  /**
   * Whether it was held for the time being only.
   */
  acting?: boolean;
  /**
   * Whether it was conferred and not yet entered upon: president-elect, ambassador-designate.
   */
  designate?: boolean;
  /**
   * A remark for readers, by language.
   */
  note?: LanguageMap;
  /**
   * What it rests on: citations of sources; empty if none is given.
   */
  evidence?: Citation[];
}
/**
 * Evidence for a record: a source, the chain of attribution inside it, and the words it rests on.
 *
 * The chain holds what lies between the speaker and the source's publisher, neither of them in it, from the utterance outward. Without a chain the source tells it of its own knowledge.
 */
export interface Citation {
  /**
   * The source cited. The id of a source.
   */
  source: Id;
  /**
   * What lies between the speaker and the publisher, from the utterance outward.
   */
  chain?: Hop[];
  /**
   * The places in the source's text, in order; several for a quotation that is broken up.
   */
  anchors?: TextAnchor[];
  /**
   * How certain the source holds it to be; a code of the list factuality.
   */
  factuality?: Factuality;
  /**
   * What in the citing record this is evidence for, as JSON Pointers into that record; empty: all of it.
   */
  supports?: Pointer[];
}
/**
 * One step of an attribution chain: who passed the words on, and how.
 *
 * Several parties at one step are one origin: "Mao Ning and Xinhua, by way of UNN" is one hop of two parties and no two witnesses.
 */
export interface Hop {
  /**
   * Who passed it on, together; one or more. The id of an actor.
   *
   * @minItems 1
   */
  parties: [Id, ...Id[]];
  /**
   * How they passed it on; a code of the list attribution-means.
   */
  means?: AttributionMeans;
  /**
   * How certain the parties of this hop hold it to be; a code of the list factuality. "Officials denied it" is no denial by the source that reports this.
   */
  factuality?: Factuality;
  /**
   * The words of the attribution: "According to Chinese state media".
   */
  asWritten?: string;
  /**
   * Where those words start in the source's text, in Unicode code points from 0.
   */
  start?: number;
  /**
   * Where those words end, after the last code point.
   */
  end?: number;
}
/**
 * A place in the captured text of a source, as in the W3C Web Annotation model: the words quoted, the words around them, and offsets in Unicode code points.
 *
 * It has `exact`, or both offsets. Several anchors of one citation are the pieces of a quotation that is broken up.
 */
export interface TextAnchor {
  /**
   * The words, as the source has them.
   */
  exact?: string;
  /**
   * Words that stand right before, to tell several places apart.
   */
  prefix?: string;
  /**
   * Words that stand right after, to tell several places apart.
   */
  suffix?: string;
  /**
   * The first code point, counted from 0.
   */
  start?: number;
  /**
   * After the last code point.
   */
  end?: number;
}
/**
 * A state: living or dead, recognized or disputed. It needs no ISO code to exist here.
 */
export interface State {
  /**
   * Its name, unique in the dossier.
   */
  id: Id;
  /**
   * What others call it, each by a scheme of theirs.
   */
  identifiers?: Identifier[];
  /**
   * The codes that others' schemes give it.
   */
  classifications?: Classification[];
  /**
   * A remark for readers, by language.
   */
  note?: LanguageMap;
  /**
   * The names of its own list properties that are known to be incomplete. A rule that counts members or infers from absence is silent on an open list.
   */
  open?: (
    | ("identifiers" | "classifications" | "acknowledged" | "otherNames" | "predecessors" | "successors" | "claimedBy")
    | string
  )[];
  /**
   * The findings that are accepted, each by its code and with the reason; errors cannot be acknowledged.
   */
  acknowledged?: Acknowledgment[];
  /**
   * Which of the five types of actor it is.
   */
  type: "state";
  /**
   * Its name by language; a description where the source gives no name.
   */
  name: LanguageMap;
  /**
   * Its other names: official, short, former, native; each with the time of its use.
   */
  otherNames?: Name[];
  /**
   * Whether the source gives no name, so that the name is a description. "Chinese state media" is one.
   */
  unnamed?: boolean;
  /**
   * When it began to exist; absent if unknown.
   */
  from?: Edtf;
  /**
   * When it ceased to exist; absent if unknown or if it exists.
   */
  until?: Edtf;
  /**
   * What it succeeded, in whole or part. The id of an actor.
   */
  predecessors?: Id[];
  /**
   * What succeeded it, in whole or part. The id of an actor.
   */
  successors?: Id[];
  /**
   * The states that claim it; who claims is a fact, who is right is not judged here. The id of a state.
   */
  claimedBy?: Id[];
}
/**
 * A territory without statehood: a dominion, colony, mandate or region.
 */
export interface Territory {
  /**
   * Its name, unique in the dossier.
   */
  id: Id;
  /**
   * What others call it, each by a scheme of theirs.
   */
  identifiers?: Identifier[];
  /**
   * The codes that others' schemes give it.
   */
  classifications?: Classification[];
  /**
   * A remark for readers, by language.
   */
  note?: LanguageMap;
  /**
   * The names of its own list properties that are known to be incomplete. A rule that counts members or infers from absence is silent on an open list.
   */
  open?: (
    | ("identifiers" | "classifications" | "acknowledged" | "otherNames" | "predecessors" | "successors" | "claimedBy")
    | string
  )[];
  /**
   * The findings that are accepted, each by its code and with the reason; errors cannot be acknowledged.
   */
  acknowledged?: Acknowledgment[];
  /**
   * Which of the five types of actor it is.
   */
  type: "territory";
  /**
   * Its name by language; a description where the source gives no name.
   */
  name: LanguageMap;
  /**
   * Its other names: official, short, former, native; each with the time of its use.
   */
  otherNames?: Name[];
  /**
   * Whether the source gives no name, so that the name is a description. "Chinese state media" is one.
   */
  unnamed?: boolean;
  /**
   * When it began to exist; absent if unknown.
   */
  from?: Edtf;
  /**
   * When it ceased to exist; absent if unknown or if it exists.
   */
  until?: Edtf;
  /**
   * What it succeeded, in whole or part. The id of an actor.
   */
  predecessors?: Id[];
  /**
   * What succeeded it, in whole or part. The id of an actor.
   */
  successors?: Id[];
  /**
   * The states that claim it; who claims is a fact, who is right is not judged here. The id of a state.
   */
  claimedBy?: Id[];
  /**
   * What kind of territory it is; a code of the list actor-kinds.
   */
  kind?: ActorKind;
  /**
   * Who administers it. The id of an actor.
   */
  of?: Id;
}
/**
 * An organization: an international one, a ministry, a news agency, a party, a company.
 */
export interface Organization {
  /**
   * Its name, unique in the dossier.
   */
  id: Id;
  /**
   * What others call it, each by a scheme of theirs.
   */
  identifiers?: Identifier[];
  /**
   * The codes that others' schemes give it.
   */
  classifications?: Classification[];
  /**
   * A remark for readers, by language.
   */
  note?: LanguageMap;
  /**
   * The names of its own list properties that are known to be incomplete. A rule that counts members or infers from absence is silent on an open list.
   */
  open?: (
    | ("identifiers" | "classifications" | "acknowledged" | "otherNames" | "predecessors" | "successors" | "members")
    | string
  )[];
  /**
   * The findings that are accepted, each by its code and with the reason; errors cannot be acknowledged.
   */
  acknowledged?: Acknowledgment[];
  /**
   * Which of the five types of actor it is.
   */
  type: "organization";
  /**
   * Its name by language; a description where the source gives no name.
   */
  name: LanguageMap;
  /**
   * Its other names: official, short, former, native; each with the time of its use.
   */
  otherNames?: Name[];
  /**
   * Whether the source gives no name, so that the name is a description. "Chinese state media" is one.
   */
  unnamed?: boolean;
  /**
   * When it began to exist; absent if unknown.
   */
  from?: Edtf;
  /**
   * When it ceased to exist; absent if unknown or if it exists.
   */
  until?: Edtf;
  /**
   * What it succeeded, in whole or part. The id of an actor.
   */
  predecessors?: Id[];
  /**
   * What succeeded it, in whole or part. The id of an actor.
   */
  successors?: Id[];
  /**
   * What kind of organization it is; a code of the list actor-kinds.
   */
  kind?: ActorKind;
  /**
   * Whose it is: a ministry's state, an outlet's country, a body's parent; for a group, the state whose media or officials are meant. The id of an actor.
   */
  of?: Id;
  /**
   * Who belongs to it, and when.
   */
  members?: Membership[];
}
/**
 * That an actor belongs to an organization or group, and when.
 */
export interface Membership {
  /**
   * Who belongs to it. The id of an actor.
   */
  actor: Id;
  /**
   * The day with which it begins; absent if unknown.
   */
  from?: Edtf;
  /**
   * The day with which it ends; absent if that is unknown, or if it lasts.
   */
  until?: Edtf;
}
/**
 * A collective without a constitution of its own: "Chinese state media", "European leaders".
 */
export interface Group {
  /**
   * Its name, unique in the dossier.
   */
  id: Id;
  /**
   * What others call it, each by a scheme of theirs.
   */
  identifiers?: Identifier[];
  /**
   * The codes that others' schemes give it.
   */
  classifications?: Classification[];
  /**
   * A remark for readers, by language.
   */
  note?: LanguageMap;
  /**
   * The names of its own list properties that are known to be incomplete. A rule that counts members or infers from absence is silent on an open list.
   */
  open?: (("identifiers" | "classifications" | "acknowledged" | "otherNames" | "members") | string)[];
  /**
   * The findings that are accepted, each by its code and with the reason; errors cannot be acknowledged.
   */
  acknowledged?: Acknowledgment[];
  /**
   * Which of the five types of actor it is.
   */
  type: "group";
  /**
   * Its name by language; a description where the source gives no name.
   */
  name: LanguageMap;
  /**
   * Its other names: official, short, former, native; each with the time of its use.
   */
  otherNames?: Name[];
  /**
   * Whether the source gives no name, so that the name is a description. "Chinese state media" is one.
   */
  unnamed?: boolean;
  /**
   * What kind of group it is; a code of the list actor-kinds.
   */
  kind?: ActorKind;
  /**
   * Whose it is: a ministry's state, an outlet's country, a body's parent; for a group, the state whose media or officials are meant. The id of an actor.
   */
  of?: Id;
  /**
   * Who belongs to it, and when.
   */
  members?: Membership[];
  /**
   * How many they are: "three sources", "several states"; absent, that is not said.
   */
  extent?: Extent;
}
/**
 * How many instruments a record stands for: `{"min": 2}` is several, how many is not said. Without an extent it is one.
 */
export interface Extent {
  /**
   * At least so many.
   */
  min?: number;
  /**
   * At most so many.
   */
  max?: number;
}
/**
 * A place: a venue, a city, a region, the sea. A state or territory may stand wherever a place is asked for.
 */
export interface Place {
  /**
   * Its name, unique in the dossier.
   */
  id: Id;
  /**
   * What others call it, each by a scheme of theirs.
   */
  identifiers?: Identifier[];
  /**
   * The codes that others' schemes give it.
   */
  classifications?: Classification[];
  /**
   * A remark for readers, by language.
   */
  note?: LanguageMap;
  /**
   * The names of its own list properties that are known to be incomplete. A rule that counts members or infers from absence is silent on an open list.
   */
  open?: (("identifiers" | "classifications" | "acknowledged" | "otherNames" | "within") | string)[];
  /**
   * The findings that are accepted, each by its code and with the reason; errors cannot be acknowledged.
   */
  acknowledged?: Acknowledgment[];
  /**
   * Its name, by language.
   */
  name: LanguageMap;
  /**
   * Its other names: official, short, former, native; each with the time of its use.
   */
  otherNames?: Name[];
  /**
   * What kind of place it is; a code of the list place-kinds.
   */
  kind?: PlaceKind;
  /**
   * What contains it; several where that is disputed. The id of a place or a state or a territory.
   */
  within?: Id[];
  /**
   * Where it lies.
   */
  coordinates?: Coordinates;
}
/**
 * A point on the earth in degrees, WGS 84.
 */
export interface Coordinates {
  /**
   * Degrees north of the equator, -90 to 90.
   */
  latitude: number;
  /**
   * Degrees east of Greenwich, -180 to 180.
   */
  longitude: number;
}
/**
 * Any diplomatic encounter or ceremony: talks, a visit, a call, a conference, a commemoration.
 *
 * Part-of and on-the-occasion-of differ: the talks are part of a visit, the visit is paid on the occasion of an anniversary. A gathering of many is never part of one guest's visit: it is the visit's occasion. A tour is a visit without hosts, its parts one visit a host.
 */
export interface Summit {
  /**
   * Its name, unique in the dossier.
   */
  id: Id;
  /**
   * What others call it, each by a scheme of theirs.
   */
  identifiers?: Identifier[];
  /**
   * The codes that others' schemes give it.
   */
  classifications?: Classification[];
  /**
   * A remark for readers, by language.
   */
  note?: LanguageMap;
  /**
   * The names of its own list properties that are known to be incomplete. A rule that counts members or infers from absence is silent on an open list.
   */
  open?: (
    | (
        | "identifiers"
        | "classifications"
        | "acknowledged"
        | "statusHistory"
        | "hosts"
        | "participants"
        | "topics"
        | "places"
        | "partOf"
        | "occasions"
        | "evidence"
      )
    | string
  )[];
  /**
   * The findings that are accepted, each by its code and with the reason; errors cannot be acknowledged.
   */
  acknowledged?: Acknowledgment[];
  /**
   * Its kind as the source titles it; a code of the list summit-kinds.
   */
  kind: SummitKind;
  /**
   * Its title, by language.
   */
  title?: LanguageMap;
  /**
   * How they met; absent is in person; a code of the list media.
   */
  medium?: Medium;
  /**
   * How many encounters this record stands for, "several calls"; absent is one.
   */
  extent?: Extent;
  /**
   * The rank of a visit; a code of the list visit-ranks.
   */
  rank?: VisitRank;
  /**
   * Whether it took place; a code of the list event-statuses.
   */
  status?: EventStatus;
  /**
   * How its status changed, in any order.
   */
  statusHistory?: StatusChange[];
  /**
   * Who received the others; usually states. The id of an actor.
   */
  hosts?: Id[];
  /**
   * Who took part.
   */
  participants?: Participation[];
  /**
   * What it was about; codes of the list topics.
   */
  topics?: Topic[];
  /**
   * When it took place, as concluded.
   */
  date?: Edtf;
  /**
   * The date in the words of the source, kept beside the date as resolved.
   */
  dateAsWritten?: DateAsWritten;
  /**
   * How long it lasted, as the source says: `PT50M`.
   */
  duration?: IsoDuration;
  /**
   * Where it took place. The id of a place or a state or a territory.
   */
  places?: Id[];
  /**
   * The encounters whose programme contains it. The id of a summit.
   */
  partOf?: Id[];
  /**
   * The events because of which, or at the margins of which, it took place. The id of a summit.
   */
  occasions?: Id[];
  /**
   * The earlier one of a series. The id of a summit.
   */
  follows?: Id;
  /**
   * What it rests on: citations of sources; empty if none is given.
   */
  evidence?: Citation[];
}
/**
 * A change of status of an encounter that came to be known, and when.
 */
export interface StatusChange {
  /**
   * The status from then on; a code of the list event-statuses.
   */
  status: EventStatus;
  /**
   * When it changed.
   */
  date?: Edtf;
  /**
   * The date in the words of the source, kept beside the date as resolved.
   */
  dateAsWritten?: DateAsWritten;
  /**
   * The day for which it had been planned until then, or to which it was put off.
   */
  plannedFor?: Edtf;
  /**
   * What it rests on: citations of sources; empty if none is given.
   */
  evidence?: Citation[];
}
/**
 * A date in the words of a source, and what those words fix.
 *
 * "Thursday, May 16" fixes a weekday and `XXXX-05-16`; "yesterday" a shift of `-P1D` from an anchor. It stands beside the date as resolved and is never bent to fit it: a weekday that was not given contradicts nothing, one that fits no candidate is reported.
 */
export interface DateAsWritten {
  /**
   * The words themselves.
   */
  text: string;
  /**
   * The language of the words.
   */
  language?: LanguageTag;
  /**
   * The calendar of the words, and of `fixes` and `weekday`; absent, the Gregorian; a code of the list calendars. What is resolved is Gregorian.
   */
  calendar?: CalendarKind;
  /**
   * The weekday that the words name.
   */
  weekday?: Weekday;
  /**
   * What the words fix of the date, an EDTF string with unspecified digits for the rest: `XXXX-05-16`.
   */
  fixes?: Edtf;
  /**
   * How far the date lies from the anchor, in its smallest unit: `P0D` today, `-P1D` yesterday, `-P1W` last week.
   */
  shift?: IsoDuration;
  /**
   * On which side of the anchor the date lies, where the words say so: "last Thursday", "el próximo 16 de mayo".
   */
  direction?: DateDirection;
  /**
   * Which end of the date the words fix, where they fix only one.
   */
  part?: DatePart;
  /**
   * The day that the words are relative to; absent, it is the day on which the source cited was published.
   */
  anchor?: Edtf;
}
/**
 * Someone's part in an encounter, a statement or an agreement: who, in what role, holding what office, on whose behalf, and how this account styles them.
 *
 * An unnamed office-holder is a state with an office: `{"actor": "kazakhstan", "office": "head-of-state"}`. No person is invented.
 */
export interface Participation {
  /**
   * Who takes part. The id of an actor.
   */
  actor: Id;
  /**
   * The role; absent, the actor takes part in its own right.
   */
  role?: ParticipationRole;
  /**
   * The office held at the time; a code of the list offices.
   */
  office?: OfficeKind;
  /**
   * Whether the office was conferred and not yet entered upon: president-elect.
   */
  designate?: boolean;
  /**
   * For whom, if not for the one whose office it is. The id of an actor.
   */
  onBehalfOf?: Id;
  /**
   * By what medium this one took part, if not by that of the encounter: one by video, the others in the room; a code of the list media.
   */
  medium?: Medium;
  /**
   * What this account calls them, offices and epithets alike.
   */
  styledAs?: LanguageMap[];
}
/**
 * What someone said, wrote or let be known: one speech act. Two acts are two statements with one anchor.
 *
 * The act follows the reporting verb; where that is neutral, the force of the content.
 */
export interface Statement {
  /**
   * Its name, unique in the dossier.
   */
  id: Id;
  /**
   * What others call it, each by a scheme of theirs.
   */
  identifiers?: Identifier[];
  /**
   * The codes that others' schemes give it.
   */
  classifications?: Classification[];
  /**
   * A remark for readers, by language.
   */
  note?: LanguageMap;
  /**
   * The names of its own list properties that are known to be incomplete. A rule that counts members or infers from absence is silent on an open list.
   */
  open?: (
    | (
        | "identifiers"
        | "classifications"
        | "acknowledged"
        | "speakers"
        | "addressees"
        | "through"
        | "about"
        | "topics"
        | "content"
        | "evidence"
      )
    | string
  )[];
  /**
   * The findings that are accepted, each by its code and with the reason; errors cannot be acknowledged.
   */
  acknowledged?: Acknowledgment[];
  /**
   * Its title, by language.
   */
  title?: LanguageMap;
  /**
   * Who uttered the content; if it is no utterance (a belief, a plan), who tells of it.
   */
  speakers?: Participation[];
  /**
   * Who was spoken to. The id of an actor.
   */
  addressees?: Id[];
  /**
   * Who carried it to the addressees: an envoy, a mediator. The id of an actor.
   */
  through?: Id[];
  /**
   * What was spoken of: the person praised, the agreement welcomed, the visit invited to. The id of a record of any type.
   */
  about?: Id[];
  /**
   * What was done by saying it; a code of the list speech-acts.
   */
  act?: SpeechAct;
  /**
   * By what channel; a code of the list channels.
   */
  channel?: Channel;
  /**
   * What it was about; codes of the list topics.
   */
  topics?: Topic[];
  /**
   * When it was said, as concluded.
   */
  date?: Edtf;
  /**
   * The date in the words of the source, kept beside the date as resolved.
   */
  dateAsWritten?: DateAsWritten;
  /**
   * The encounter where it was said, or the agreement in whose text it stands. The id of a summit or an agreement.
   */
  at?: Id;
  /**
   * The statement that it answers. The id of a statement.
   */
  inReplyTo?: Id;
  /**
   * What was said, once in each language that it is known in; empty if nothing is told of it, as of a letter whose words were not disclosed.
   */
  content?: Content[];
  /**
   * What it rests on: citations of sources; empty if none is given.
   */
  evidence?: Citation[];
}
/**
 * What was said, in one language, and which characters of it are the speaker's own.
 *
 * No quoted range is indirect speech, some is mixed, the whole is direct: only a summary needs saying.
 */
export interface Content {
  /**
   * The words; the text of a broken quotation is its pieces in order with one space between.
   */
  text: string;
  /**
   * The language of the text.
   */
  language?: LanguageTag;
  /**
   * The form of speech; only `summary` needs saying.
   */
  form?: ContentForm;
  /**
   * The ranges that are quoted, in order, apart, in Unicode code points of the text.
   */
  quotedRanges?: QuotedRange[];
  /**
   * The language that it was translated from.
   */
  translatedFrom?: LanguageTag;
  /**
   * Who translated it. The id of an actor.
   */
  translator?: Id;
}
/**
 * Which characters of a content are quoted: the words alone, without the quotation marks.
 */
export interface QuotedRange {
  /**
   * The first code point, counted from 0.
   */
  start: number;
  /**
   * After the last code point.
   */
  end: number;
  /**
   * Whose words they are, if not the speaker's. The id of a record of any type.
   */
  by?: Id;
}
/**
 * What was agreed: an instrument, or a group of instruments of stated or unstated number, with its life as a log of events.
 *
 * Its kind is as titled; whether it binds is another question. Status is computed from the log, never stored.
 */
export interface Agreement {
  /**
   * Its name, unique in the dossier.
   */
  id: Id;
  /**
   * What others call it, each by a scheme of theirs.
   */
  identifiers?: Identifier[];
  /**
   * The codes that others' schemes give it.
   */
  classifications?: Classification[];
  /**
   * A remark for readers, by language.
   */
  note?: LanguageMap;
  /**
   * The names of its own list properties that are known to be incomplete. A rule that counts members or infers from absence is silent on an open list.
   */
  open?: (
    | (
        | "identifiers"
        | "classifications"
        | "acknowledged"
        | "participants"
        | "topics"
        | "authenticLanguages"
        | "relations"
        | "events"
        | "evidence"
      )
    | string
  )[];
  /**
   * The findings that are accepted, each by its code and with the reason; errors cannot be acknowledged.
   */
  acknowledged?: Acknowledgment[];
  /**
   * Its kind as titled; a code of the list agreement-kinds.
   */
  kind: AgreementKind;
  /**
   * Its title, by language.
   */
  title?: LanguageMap;
  /**
   * Whether it is legally binding; a code of the list bindings.
   */
  binding?: Binding;
  /**
   * How many instruments this record stands for; absent is one.
   */
  extent?: Extent;
  /**
   * Who takes part: without a role in its own right; witness, guarantor, mediator and depositary by role.
   */
  participants?: Participation[];
  /**
   * What it is about; codes of the list topics.
   */
  topics?: Topic[];
  /**
   * When it was concluded, where no event says it.
   */
  date?: Edtf;
  /**
   * The date in the words of the source, kept beside the date as resolved.
   */
  dateAsWritten?: DateAsWritten;
  /**
   * The encounter at which it was concluded. The id of a summit.
   */
  at?: Id;
  /**
   * The languages of its authentic texts (VCLT article 33).
   */
  authenticLanguages?: LanguageTag[];
  /**
   * The language of the text that prevails where they diverge.
   */
  prevailingLanguage?: LanguageTag;
  /**
   * The condition of its entry into force.
   */
  entryIntoForce?: EntryIntoForce;
  /**
   * How long it was concluded for; absent, that is unknown or without limit.
   */
  term?: AgreementTerm;
  /**
   * On what terms a party may withdraw.
   */
  withdrawal?: WithdrawalClause;
  /**
   * How it relates to other agreements.
   */
  relations?: Relation[];
  /**
   * Its life: what happened to it, in any order.
   */
  events?: AgreementEvent[];
  /**
   * What it rests on: citations of sources; empty if none is given.
   */
  evidence?: Citation[];
}
/**
 * The condition on which an agreement enters into force (VCLT article 24).
 */
export interface EntryIntoForce {
  /**
   * What it enters into force on; a code of the list entry-into-force.
   */
  on: EntryIntoForceCondition;
  /**
   * How many consents to be bound it takes.
   */
  count?: number;
  /**
   * Whose consent must be among them. The id of an actor.
   */
  among?: Id[];
  /**
   * Whether the consents of states alone count, and not those of organizations.
   */
  statesOnly?: boolean;
  /**
   * How long after the condition is met.
   */
  after?: IsoDuration;
  /**
   * How long after its consent it enters into force for one who consents after its entry into force.
   */
  thereafter?: IsoDuration;
  /**
   * To what day the day so found is moved, such as the first of the following month; a code of the list roundings.
   */
  rounding?: Rounding;
  /**
   * The fixed date.
   */
  date?: Edtf;
  /**
   * The day before which it does not enter into force, whatever else is met.
   */
  notBefore?: Edtf;
}
/**
 * How long an agreement was concluded for, and how it goes on after that (VCLT article 54(a)).
 *
 * "For ten years, then for five years each, unless six months' notice is given" has a duration, a renewal and a notice. "For ten years, then until six months after notice" has a duration and a notice: without a renewal it goes on until then. With neither it ends with its term.
 */
export interface AgreementTerm {
  /**
   * How long it lasts from its entry into force.
   */
  duration?: IsoDuration;
  /**
   * The day with which it ends, where that is fixed.
   */
  until?: Edtf;
  /**
   * For how long it is renewed each time that no notice is given; the end that follows from the term is then possible and not certain.
   */
  renewal?: IsoDuration;
  /**
   * How long the notice is: before the end of a period where the term is renewed, else after the term.
   */
  notice?: IsoDuration;
}
/**
 * On what terms a party may withdraw: "on a year's notice, not before five years in force" (VCLT articles 54(a) and 56).
 */
export interface WithdrawalClause {
  /**
   * How long the agreement has to be in force before a party may withdraw.
   */
  notBefore?: IsoDuration;
  /**
   * How long after its notice a withdrawal takes effect.
   */
  notice?: IsoDuration;
}
/**
 * How an agreement relates to another.
 */
export interface Relation {
  /**
   * The relation, read from this agreement to the other; a code of the list agreement- relations.
   */
  kind: RelationKind;
  /**
   * The other agreement. The id of an agreement.
   */
  agreement: Id;
}
/**
 * An event in the life of an agreement: signed, ratified, entered into force, withdrawn from.
 *
 * The terms are those of the Vienna Convention on the Law of Treaties. The order of the log does not matter.
 */
export interface AgreementEvent {
  /**
   * What happened; a code of the list agreement-events.
   */
  kind: AgreementEventKind;
  /**
   * When the act was done.
   */
  date?: Edtf;
  /**
   * The date in the words of the source, kept beside the date as resolved.
   */
  dateAsWritten?: DateAsWritten;
  /**
   * When it takes effect, if on another day.
   */
  effective?: Edtf;
  /**
   * Who did it; empty: the whole instrument. The id of an actor.
   */
  by?: Id[];
  /**
   * Who signed, in what office, for whom.
   */
  signatories?: Participation[];
  /**
   * The territories concerned. The id of a place or a state or a territory.
   */
  territories?: Id[];
  /**
   * Whom a succession succeeds. The id of an actor.
   */
  predecessor?: Id;
  /**
   * The words of a reservation, declaration or objection. The id of a statement.
   */
  statement?: Id;
  /**
   * Where it happened; several where one act was done at several places. The id of a place or a state or a territory.
   */
  places?: Id[];
  /**
   * How it was voted on.
   */
  votes?: Vote[];
  /**
   * A remark for readers, by language.
   */
  note?: LanguageMap;
  /**
   * What it rests on: citations of sources; empty if none is given.
   */
  evidence?: Citation[];
}
/**
 * How some voted, or how many: one position in a vote. A vote is a list of these.
 */
export interface Vote {
  /**
   * How they voted; a code of the list vote-positions.
   */
  position: VotePosition;
  /**
   * Who took this position; empty if only their number is known. The id of an actor.
   */
  by?: Id[];
  /**
   * How many took this position; absent, as many as are named.
   */
  count?: number;
}
/**
 * What someone decided about exactly two records: that they tell of the same thing, of different things, that it is undecided, or that the first supersedes or retracts the second.
 *
 * Records are never merged: a judgment taken back restores what was before.
 */
export interface Judgment {
  /**
   * Its name, if it has one; judgments are told apart by what they say.
   */
  id?: Id;
  /**
   * What others call it, each by a scheme of theirs.
   */
  identifiers?: Identifier[];
  /**
   * The codes that others' schemes give it.
   */
  classifications?: Classification[];
  /**
   * A remark for readers, by language.
   */
  note?: LanguageMap;
  /**
   * The names of its own list properties that are known to be incomplete. A rule that counts members or infers from absence is silent on an open list.
   */
  open?: (("identifiers" | "classifications" | "acknowledged" | "records") | string)[];
  /**
   * The findings that are accepted, each by its code and with the reason; errors cannot be acknowledged.
   */
  acknowledged?: Acknowledgment[];
  /**
   * The two records; for supersedes and retracts the first is the newer. The id of a record of any type.
   *
   * @minItems 2
   * @maxItems 2
   */
  records: [Id, Id];
  /**
   * What was decided; a code of the list judgment-relations.
   */
  relation: JudgmentRelation;
  /**
   * Who judged, a person or program.
   */
  by?: string;
  /**
   * When it was judged.
   */
  on?: Edtf;
  /**
   * Why, by language.
   */
  reason?: LanguageMap;
}
