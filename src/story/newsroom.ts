import type { Moment, PointMoment } from '../dates/moment.ts';
import type { Briefing } from './briefing.ts';
import type { Hold } from './hold.ts';
import type { Id, Source } from './items.ts';
import type { Redirect } from './redirects.ts';
import type { Inline, SafeHtml } from './text.ts';

/** Everything that a content folder holds, read, checked and rendered: plain data. */
export interface Newsroom {
  readonly site: Site;
  readonly briefings: readonly Briefing[];
  readonly people: readonly Person[];
  readonly organizations: readonly Organization[];
  readonly places: readonly Place[];
  readonly images: readonly Image[];
  readonly redirects: readonly Redirect[];
}

export interface Site {
  readonly name: string;
  readonly tagline: string;
  readonly description: string;
  /** BCP 47 */
  readonly language: string;
  /** IANA */
  readonly timeZone: string;
  /** RFC 4151, such as `news.example,2026` */
  readonly authority?: string | undefined;
  readonly lead?: Id | undefined;
  /** False for a site without pictures where its pages are shared. */
  readonly pictures?: boolean | undefined;
  readonly security?: Security | undefined;
  readonly repository?: Repository | undefined;
  /** How it corrects: its policy. */
  readonly corrections?: Inline | undefined;
}

/** Where the content is kept, for those who want to mend it. */
export interface Repository {
  readonly kind: 'github' | 'gitlab';
  /** http or https, without a slash at its end */
  readonly url: string;
  readonly branch: string;
  /** From the root of the repository to the content folder, with a slash at its end; empty where they are the same. */
  readonly folder: string;
}

/** Where to report a security problem (RFC 9116). */
export interface Security {
  /** URIs, the best one first. */
  readonly contact: readonly string[];
  readonly expires: PointMoment;
  readonly encryption?: string | undefined;
  readonly acknowledgments?: string | undefined;
  readonly policy?: string | undefined;
  readonly hiring?: string | undefined;
  /** BCP 47 */
  readonly languages?: readonly string[] | undefined;
}

interface Named {
  readonly id: Id;
  readonly name: string;
  readonly nativeName?: NativeName | undefined;
  readonly aliases: readonly string[];
  /** A paragraph of the editor's, if any. */
  readonly body?: SafeHtml | undefined;
  /** Only while it is written. */
  readonly hold?: Hold;
}

export interface NativeName {
  readonly text: string;
  /** BCP 47 */
  readonly language: string;
}

export interface Person extends Named {
  /** The part of the name by which it is sorted. */
  readonly familyName: string;
  readonly description: string;
  readonly roles: readonly Role[];
  readonly sources: readonly Source[];
  /** Q and a number */
  readonly wikidata?: string | undefined;
  readonly wikipedia?: string | undefined;
}

export interface Role {
  readonly title: string;
  readonly organization?: Id | undefined;
  readonly from?: Moment | undefined;
  readonly to?: Moment | undefined;
  readonly sources: readonly Id[];
}

export interface Organization extends Named {
  readonly description: string;
  /** ISO 3166-1 alpha-2 */
  readonly country?: string | undefined;
  readonly partOf?: Id | undefined;
  readonly wikidata?: string | undefined;
}

export interface Place extends Named {
  readonly description?: string | undefined;
  /** ISO 3166-1 alpha-2 */
  readonly country?: string | undefined;
  /** WGS 84, decimal degrees */
  readonly coordinates?: { readonly latitude: number; readonly longitude: number } | undefined;
  readonly timeZone?: string | undefined;
  readonly partOf?: Id | undefined;
}

/** An image of a briefing's folder. */
export interface Image {
  readonly briefing: Id;
  /** Below the briefing's folder, with `/`. */
  readonly path: string;
  /** Where it lies on disk. */
  readonly file: string;
  /** Of its bytes (SHA-256, hexadecimal). */
  readonly digest: string;
  readonly width: number;
  readonly height: number;
}
