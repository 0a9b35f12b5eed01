/** How `custom-elements.json` is made from the comments of the element classes: what a page can use, nothing else. */
export default {
  globs: [
    'widget/element.ts',
    'widget/client-context.ts',
    'widget/*/redress-*.ts',
    'widget/define-client.ts',
    'widget/*/define.ts',
    // On no website: the desk is this server's own page.
    '!widget/desk/**',
  ],
  litelement: true,
  packagejson: false,
  quiet: true,
  plugins: [onlyPublic()],
};

/** Leaves out members nobody outside can use, and events the analyzer guesses from code instead of from `@fires`. */
function onlyPublic() {
  return {
    name: 'redress-only-public',
    packageLinkPhase({ customElementsManifest }) {
      customElementsManifest.modules = customElementsManifest.modules
        .map(({ path, declarations }) => ({
          kind: 'javascript-module',
          path,
          declarations: declarations.filter(({ tagName }) => tagName).map(publicPart),
        }))
        .filter(({ declarations }) => declarations.length > 0)
        .sort((one, other) => (one.path < other.path ? -1 : 1));
    },
  };
}

const publicPart = ({ members = [], events = [], superclass: _, ...rest }) => ({
  ...rest,
  members: members.filter(({ privacy, kind }) => kind === 'field' && !privacy).map(plain),
  events: events.filter(({ name }) => name?.startsWith('redress-')).map(({ inheritedFrom: _, ...event }) => event),
  attributes: (rest.attributes ?? []).map(plain),
});

const plain = ({ inheritedFrom: _, ...member }) => member;
