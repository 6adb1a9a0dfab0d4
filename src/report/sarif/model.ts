/** A text for people; `[`…`](` in it would be a link (section 3.11.6). */
export interface SarifMessage {
  readonly text: string;
}

/** How much a result weighs. */
export type SarifLevel = 'error' | 'warning' | 'note';

/** What results are of: a code, or a target (section 3.49). */
export interface SarifRule {
  readonly id: string;
  readonly shortDescription: SarifMessage;
  readonly fullDescription: SarifMessage;
  readonly help: SarifMessage;
  readonly defaultConfiguration: { readonly level: SarifLevel };
}

/** A place in a file (section 3.28). */
export interface SarifLocation {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string };
    readonly region?: { readonly startLine: number; readonly startColumn?: number };
  };
}

/** Why a result is let pass (section 3.35). */
export interface SarifSuppression {
  readonly kind: 'external';
  readonly status: 'accepted';
  readonly justification: string;
}

/** A finding, or a target that is not met (section 3.27). */
export interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: SarifLevel;
  readonly message: SarifMessage;
  readonly locations: readonly SarifLocation[];
  readonly relatedLocations?: readonly SarifLocation[];
  readonly suppressions?: readonly SarifSuppression[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** A file that was read (section 3.24). */
export interface SarifArtifact {
  readonly location: { readonly uri: string };
  readonly length: number;
  readonly encoding?: string;
  readonly hashes?: Readonly<Record<string, string>>;
}

/** Something that has a name and no line of its own: a target, a source (section 3.33). */
export interface SarifLogicalLocation {
  readonly name: string;
  readonly fullyQualifiedName: string;
  readonly kind: string;
}
