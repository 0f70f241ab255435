import { CellValueType, InterceptorEffectEnum, type Univer } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";

/**
 * Spares Univer a needless look: on every frame it parses each visible text as a number or date to find
 * "numbers stored as text" (130 ms an edit for a grid's official wording). A text without a digit is none.
 */
export function sparePlainText(univer: Univer): void {
  univer
    .__getInjector()
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      priority: 11,
      effect: InterceptorEffectEnum.Style,
      handler: (cell, _location, next) => {
        const isPlain = typeof cell?.v === "string" && !/\d/.test(cell.v);
        if (!isPlain || cell.t !== CellValueType.STRING) return next(cell);
        return next({ ...cell, t: null });
      },
    });
}
