import type { Galley } from "../measure/galley.ts";
import type { Page } from "../parse/page.ts";
import type { RegionRole } from "../record.ts";

/** What a block is, and how sure that is. */
export interface Label {
  readonly role: RegionRole;
  /** Probability of `role`. */
  readonly probability: number;
  /** Probability that the block is part of the story's body. */
  readonly body: number;
  /** What decided: a rule's name, or `model`. */
  readonly reason: string;
  /** Nothing but the block's place says what it is: a box with another story's title tells nothing of the page's kind. */
  readonly byPlace?: true | undefined;
  /** Name of the group, such as `rail:top-stories`; copies of a rail share the name with `/copy` behind it. */
  readonly group?: string | undefined;
  /** Index of the block that this one repeats. */
  readonly copyOf?: number | undefined;
  /** Which entry of a live blog it belongs to, from 0 on. */
  readonly entry?: number | undefined;
  /** Parts of the block with roles of their own, in galley offsets: a header before a headline, a credit behind a caption. */
  readonly parts?: readonly { readonly span: readonly [number, number]; readonly role: RegionRole }[] | undefined;
}

/** A page read as far as its roles: `labels[i]` belongs to `galley.blocks[i]`. */
export interface LabelledPage {
  readonly page: Page;
  readonly galley: Galley;
  readonly labels: readonly Label[];
}
