import { initialState, textStart, type DrawnFont, type GraphicsState, type TextPosition } from './graphics-state';
import { intersection, multiply, transformedRectangle, type Matrix, type Rectangle } from './matrix';
import { argumentAt, isList, matrixIn, numberIn } from './operator-arguments';
import { OPERATOR } from './operator-codes';
import type { DrawnFill, DrawnGlyph, DrawnStroke, PageDrawing } from './page-drawing';
import { drawPath } from './draw-path';
import { showText } from './show-text';

/** The operators of a page in order, as pdfjs-dist lists them. */
export interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

export interface PageSetting {
  /** From the file's coordinates to points from the top left. */
  readonly transform: Matrix;
  readonly width: number;
  readonly height: number;
  /** What is known of a font by the name that the operators use. */
  readonly fontOf: (name: string) => DrawnFont;
  /** Whether optional content is shown: layers can be switched off. */
  readonly isShown: (content: unknown) => boolean;
}

const MAX_DEPTH = 2000;

/** Follows the operators of a page and keeps what they paint: characters, straight strokes and filled areas. */
export function followOperators(list: OperatorList, setting: PageSetting): PageDrawing {
  const follower = new OperatorFollower(setting);
  for (let index = 0; index < list.fnArray.length; index += 1)
    follower.follow(list.fnArray[index] ?? 0, list.argsArray[index]);
  return follower.drawing();
}

class OperatorFollower {
  private readonly glyphs: DrawnGlyph[] = [];
  private readonly strokes: DrawnStroke[] = [];
  private readonly fills: DrawnFill[] = [];
  private readonly stack: GraphicsState[] = [];
  private state: GraphicsState;
  private text: TextPosition = textStart(0);
  private clipsNextPath = false;
  /** One for each open marked content: its number, and whether it is hidden. */
  private readonly marked: { readonly id: number | null; readonly isHidden: boolean }[] = [];
  private hiddenDepth = 0;
  private readonly groups: boolean[] = [];
  private maskDepth = 0;
  /** Pictures leave nothing in the list but the transform that places them. */
  private moves = 0;

  constructor(private readonly setting: PageSetting) {
    this.state = initialState(setting.transform, { left: 0, top: 0, right: setting.width, bottom: setting.height });
  }

  drawing(): PageDrawing {
    return { glyphs: this.glyphs, strokes: this.strokes, fills: this.fills, hasMore: this.moves > 0 };
  }

  follow(operator: number, values: unknown): void {
    const { state } = this;
    switch (operator) {
      case OPERATOR.save:
        this.save();
        break;
      case OPERATOR.restore:
        this.restore();
        break;
      case OPERATOR.transform:
        this.transform(matrixIn(values));
        break;
      case OPERATOR.constructPath:
        this.path(values);
        break;
      case OPERATOR.clip:
      case OPERATOR.eoClip:
        this.clipsNextPath = true;
        break;
      case OPERATOR.shadingFill:
        if (state.clip && !this.isHidden()) this.fills.push({ ...state.clip, isWhite: false, isOpaque: false });
        break;
      case OPERATOR.setFillRGBColor:
        state.fillsWhite = isWhite(argumentAt(values, 0));
        state.fillsPattern = false;
        break;
      case OPERATOR.setStrokeRGBColor:
        state.strokesWhite = isWhite(argumentAt(values, 0));
        break;
      case OPERATOR.setFillColorN:
        state.fillsWhite = false;
        state.fillsPattern = true;
        break;
      case OPERATOR.setStrokeColorN:
        state.strokesWhite = false;
        break;
      case OPERATOR.setFillTransparent:
        state.fillsWhite = true;
        break;
      case OPERATOR.setStrokeTransparent:
        state.strokesWhite = true;
        break;
      case OPERATOR.setGState:
        this.settings(argumentAt(values, 0));
        break;
      case OPERATOR.paintFormXObjectBegin:
        this.save();
        this.transform(matrixIn(argumentAt(values, 0)));
        this.clip(boxIn(argumentAt(values, 1), this.state.transform));
        break;
      case OPERATOR.paintFormXObjectEnd:
        this.restore();
        break;
      case OPERATOR.beginGroup:
        this.beginGroup(argumentAt(values, 0));
        break;
      case OPERATOR.endGroup:
        this.endGroup();
        break;
      case OPERATOR.beginMarkedContent:
        this.beginMarked(null, false);
        break;
      case OPERATOR.beginMarkedContentProps:
        this.beginMarkedProperties(argumentAt(values, 0), argumentAt(values, 1));
        break;
      case OPERATOR.endMarkedContent:
        if (this.marked.pop()?.isHidden === true) this.hiddenDepth -= 1;
        break;
      default:
        this.followText(operator, values);
    }
  }

  private followText(operator: number, values: unknown): void {
    const { state, text } = this;
    switch (operator) {
      case OPERATOR.beginText:
        this.text = textStart(text.placing + 1);
        break;
      case OPERATOR.setCharSpacing:
        state.letterSpacing = numberIn(values, 0);
        break;
      case OPERATOR.setWordSpacing:
        state.wordSpacing = numberIn(values, 0);
        break;
      case OPERATOR.setHScale:
        state.horizontalScale = numberIn(values, 0) / 100;
        break;
      case OPERATOR.setLeading:
        state.leading = -numberIn(values, 0);
        break;
      case OPERATOR.setFont:
        this.setFont(argumentAt(values, 0), numberIn(values, 1));
        break;
      case OPERATOR.setTextRenderingMode:
        state.renderingMode = numberIn(values, 0);
        break;
      case OPERATOR.setTextRise:
        state.rise = numberIn(values, 0);
        break;
      case OPERATOR.setTextMatrix:
        this.text = textStart(text.placing + 1, matrixIn(argumentAt(values, 0)) ?? text.matrix);
        break;
      case OPERATOR.setLeadingMoveText:
        state.leading = numberIn(values, 1);
        this.moveText(numberIn(values, 0), numberIn(values, 1));
        break;
      case OPERATOR.moveText:
        this.moveText(numberIn(values, 0), numberIn(values, 1));
        break;
      case OPERATOR.nextLine:
        this.moveText(0, state.leading);
        break;
      case OPERATOR.showText:
        showText(argumentAt(values, 0), state, text, {
          into: this.isHidden() ? null : this.glyphs,
          fillsBefore: this.fills.length,
          markedContent: this.markedContent(),
        });
        break;
    }
  }

  private isHidden(): boolean {
    return this.hiddenDepth > 0 || this.maskDepth > 0;
  }

  private markedContent(): number | null {
    for (let index = this.marked.length - 1; index >= 0; index -= 1) {
      const id = this.marked[index]?.id ?? null;
      if (id !== null) return id;
    }
    return null;
  }

  private save(): void {
    if (this.stack.length < MAX_DEPTH) this.stack.push({ ...this.state });
  }

  private restore(): void {
    this.state = this.stack.pop() ?? this.state;
  }

  private transform(matrix: Matrix | null): void {
    if (!matrix) return;
    this.moves += 1;
    this.state.transform = multiply(this.state.transform, matrix);
  }

  private clip(box: Rectangle | null): void {
    if (box && this.state.clip) this.state.clip = intersection(this.state.clip, box);
  }

  private moveText(x: number, y: number): void {
    this.text.x = this.text.lineX += x;
    this.text.y = this.text.lineY += y;
  }

  private setFont(name: unknown, size: number): void {
    if (typeof name === 'string') this.state.font = this.setting.fontOf(name);
    this.state.fontSize = size;
  }

  private path(values: unknown): void {
    const kind = numberIn(values, 0);
    const box = boxIn(argumentAt(values, 2), this.state.transform);
    if (box && !this.isHidden())
      drawPath(kind, argumentAt(argumentAt(values, 1), 0), this.state, { strokes: this.strokes, fills: this.fills });
    if (this.clipsNextPath) this.clip(box);
    this.clipsNextPath = false;
  }

  private settings(settings: unknown): void {
    if (!isList(settings)) return;
    for (const setting of settings) {
      const key = argumentAt(setting, 0);
      const value = argumentAt(setting, 1);
      if (key === 'ca' && typeof value === 'number') this.state.fillAlpha = value;
      if (key === 'CA' && typeof value === 'number') this.state.strokeAlpha = value;
      if (key === 'BM') this.state.blends = value !== 'source-over';
      if (key === 'Font') this.setFont(argumentAt(value, 0), numberIn(value, 1));
    }
  }

  private beginGroup(group: unknown): void {
    const isMask = typeof group === 'object' && group !== null && 'smask' in group && Boolean(group.smask);
    this.save();
    this.groups.push(isMask);
    if (isMask) this.maskDepth += 1;
  }

  private endGroup(): void {
    if (this.groups.pop() === true) this.maskDepth -= 1;
    this.restore();
  }

  private beginMarkedProperties(tag: unknown, properties: unknown): void {
    if (tag === 'OC') this.beginMarked(null, !this.setting.isShown(properties));
    else this.beginMarked(typeof properties === 'number' ? properties : null, false);
  }

  private beginMarked(id: number | null, isHidden: boolean): void {
    this.marked.push({ id, isHidden });
    if (isHidden) this.hiddenDepth += 1;
  }
}

function boxIn(values: unknown, transform: Matrix): Rectangle | null {
  if (!isList(values) || values.length < 4) return null;
  return transformedRectangle(
    transform,
    numberIn(values, 0),
    numberIn(values, 1),
    numberIn(values, 2),
    numberIn(values, 3),
  );
}

/** Colours come as "#rrggbb"; what is as good as white cannot be seen on paper. */
function isWhite(color: unknown): boolean {
  return typeof color === 'string' && /^#f[a-f]f[a-f]f[a-f]$/i.test(color);
}
