/** What an attribute says; null for none. */
type Said = string | number | null;

/** What is done when something happens to an element, by the name that Preact gives it. */
export type Hears = Readonly<Record<string, (event: Event) => void>>;

/** An element of a picture before it is one: its name, what it says of itself, its words and what is in it. */
export class Drawing {
  readonly parts: Drawing[] = [];
  /** `style` too: the page sets it as a property, which a strict content security policy lets through. */
  readonly attributes: Record<string, Said>;
  words: string | null = null;
  hears: Hears = {};

  constructor(
    readonly name: string,
    attributes: Readonly<Record<string, Said>> = {},
  ) {
    this.attributes = { ...attributes };
  }

  attr(name: string, said: Said): this {
    this.attributes[name] = said;
    return this;
  }

  /** One class more, if it is not among its classes. */
  also(kind: string): this {
    const before = String(this.attributes["class"] ?? "").split(" ");
    return this.attr("class", [...new Set([...before, kind])].join(" ").trim());
  }

  text(words: string): this {
    this.words = words;
    return this;
  }

  listen(hears: Hears): this {
    this.hears = { ...this.hears, ...hears };
    return this;
  }

  /** All that is written in it, in order. */
  written(): string[] {
    const below = this.parts.flatMap((part) => part.written());
    return this.words === null ? below : [this.words, ...below];
  }
}
