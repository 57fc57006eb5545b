/** What a test replaces in the browser, put back after it: properties, and the saving of files. */
export interface SavedFile {
  readonly name: string;
  readonly type: string;
  readonly text: () => Promise<string>;
}

/** Catches what is saved in place of the browser, until the test ends. */
export function catchFiles(): readonly SavedFile[] {
  const files: SavedFile[] = [];
  const blobs = new Map<string, Blob>();
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  URL.createObjectURL = (blob: Blob) => {
    const url = createObjectURL.call(URL, blob);
    blobs.set(url, blob);
    return url;
  };
  HTMLAnchorElement.prototype.click = function catchClick(this: HTMLAnchorElement) {
    const blob = blobs.get(this.href);
    if (!blob) throw new Error(`A link to ${this.href} was pressed.`);
    files.push({ name: this.download, type: blob.type, text: () => blob.text() });
  };
  putBack.push(() => {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  });
  return files;
}

const putBack: (() => void)[] = [];

/** Replaces a property for one test. */
export function replace(owner: object, name: string, descriptor: PropertyDescriptor): void {
  const own = Object.getOwnPropertyDescriptor(owner, name);
  if (own) Reflect.deleteProperty(owner, name);
  Object.defineProperty(owner, name, { configurable: true, ...descriptor });
  putBack.push(() => {
    Reflect.deleteProperty(owner, name);
    if (own) Object.defineProperty(owner, name, own);
  });
}

afterEach(() => {
  for (const put of putBack.splice(0).toReversed()) put();
});
