/**
 * The base of everything that office.js can reach. Members that begin with a capital bear the
 * wire's names and are reachable; all others belong to the host alone.
 */
export abstract class ModelObject {
  abstract readonly wireType: string;
  /** Ranges are kept by reference between requests; everything else is found again by its id. */
  readonly isReferable: boolean = false;

  /** Whether reading it may show the result of a formula, which may still have to be calculated. */
  get showsResults(): boolean {
    return true;
  }

  /** Office's own services have no ExcelApi version. */
  readonly isGated: boolean = true;

  /** What an "instantiate" answers, so that office.js can find the object again. */
  identity(): Record<string, unknown> {
    return {};
  }
}

export abstract class ModelCollection extends ModelObject {
  abstract get items(): readonly ModelObject[];
}
