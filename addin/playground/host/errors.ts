/** Errors as Excel reports them. The texts are Excel's; what real Excel adds to them is not known. */
const TEXTS = {
  ApiNotFound: [
    404,
    "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  ],
  InvalidArgument: [400, "The argument is invalid or missing or has an incorrect format."],
  ItemNotFound: [404, "The requested resource doesn't exist."],
  ItemAlreadyExists: [409, "The resource being created already exists."],
  AccessDenied: [403, "You don't have permission to perform this operation."],
  InvalidOperation: [400, "The operation attempted is invalid on the object."],
  InvalidOperationInCellEditMode: [
    400,
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  ],
  InvalidReference: [400, "This reference is not valid for the current operation."],
  NotImplemented: [501, "The requested feature isn't implemented."],
  GeneralException: [500, "There was an internal error while processing the request."],
  RequestPayloadSizeLimitExceeded: [413, "The request payload size has exceeded the limit."],
  ResponsePayloadSizeLimitExceeded: [413, "The response payload size has exceeded the limit."],
} as const;

export type HostErrorCode = keyof typeof TEXTS;

export class HostError extends Error {
  readonly code: HostErrorCode;
  readonly status: number;

  constructor(code: HostErrorCode, message?: string) {
    super(message ?? TEXTS[code][1]);
    this.name = "HostError";
    this.code = code;
    this.status = TEXTS[code][0];
  }
}

export const sizeMismatch = (): HostError =>
  new HostError(
    "InvalidArgument",
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );

/** Why a user's own edit did not go through; Excel would show this in a box. */
export class UserRefusal extends Error {
  constructor(message: string) {
    super(message);
    this.name = "UserRefusal";
  }
}
