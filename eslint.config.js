import { readdirSync, readFileSync } from "node:fs";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/**
 * The rooms of the house, upstairs first. Data flows down this list and never back up:
 * a room may import the rooms above it and nothing below.
 */
const rooms = [
  "amounts",
  "lexicon",
  "workbook",
  "reckoning",
  "classification",
  "recognition",
  "report",
  "checking",
  "narrative",
  "proofreading",
  "rolling",
  "pipeline",
  "documents",
  "excel",
  "commands",
  "taskpane",
  "cli",
];
const coreRooms = rooms.slice(0, rooms.indexOf("documents"));

/** Rooms below that are siblings rather than floors: neither may look into the other. */
const closedDoors = { cli: ["excel", "taskpane", "commands"] };

const hostGlobals = ["Excel", "Office", "OfficeExtension", "OfficeRuntime"].map((name) => ({
  name,
  message: "Only src/excel knows Office.",
}));

/** The stand-in for Excel is no room of the house: it reads a file and holds a workbook, and knows nothing else of it. */
const standIn = {
  files: ["workbench/**/*.{ts,tsx}"],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          {
            regex: "^(\\.\\./)+src/(?!(workbook|documents|amounts)$)",
            message: "The stand-in may know src/workbook, src/documents and src/amounts only.",
          },
        ],
      },
    ],
    "no-restricted-globals": ["error", ...hostGlobals],
  },
};

const importDirection = rooms.map((room, floor) => {
  const forbidden = [...rooms.slice(floor + 1), ...(closedDoors[room] ?? [])];
  return {
    files: [`src/${room}/**/*.{ts,tsx}`],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            ...forbidden.map((other) => ({
              regex: `^(\\.\\./)+${other}(/|$)`,
              message: `src/${room} may not import src/${other}: rooms import only rooms above them.`,
            })),
            ...(coreRooms.includes(room)
              ? [
                  {
                    regex: "^(node:|react|@fluentui|@e965|hucre|fflate)",
                    message: "Core rooms know no host, no file, no React.",
                  },
                ]
              : []),
          ],
        },
      ],
      ...(room === "excel" ? {} : { "no-restricted-globals": ["error", ...hostGlobals] }),
    },
  };
});

/** Counted in one unit or not: what the number of an amount alone does not say. */
const UNIT_MATTERS = /^(eq|equals|lt|lte|gt|gte|cmp|comparedTo|minus|sub|plus|add|lessThan|greaterThan)$/;

/** The numbers of two amounts may be counted in different units; only amounts and reckoning see to that. */
const amountValues = {
  meta: { messages: { value: "Compare amounts, not their values: the units may differ (see src/reckoning)." } },
  create(context) {
    const { getTypeAtLocation } = context.sourceCode.parserServices;
    return {
      "CallExpression > MemberExpression.callee[object.type='MemberExpression'][object.property.name='value']"(node) {
        if (!UNIT_MATTERS.test(node.property.name)) return;
        if (getTypeAtLocation(node.object.object).getNonNullableType().getProperty("quantum") === undefined) return;
        context.report({ node, messageId: "value" });
      },
    };
  },
};

/** The lists of src/lexicon by name. */
const lexicon = readdirSync(new URL("src/lexicon/", import.meta.url)).flatMap((file) => {
  const source = readFileSync(new URL(`src/lexicon/${file}`, import.meta.url), "utf8");
  return [...source.matchAll(/const (\w+)[^=]*=\s*\[((?:\s*"[^"]*",?)+)\s*\]/g)].map(([, name, words]) => ({
    name,
    words: new Set([...words.matchAll(/"([^"]*)"/g)].map(([, word]) => word)),
  }));
});

/** So many words of one list are the list again; a few of them by themselves mean those few. */
const A_LIST = 5;

/** What the lexicon lists is not listed a second time: two copies of a list come to disagree. */
const wordLists = {
  meta: { messages: { again: "These words stand in {{name}} of src/lexicon: put the pattern together from there." } },
  create(context) {
    const look = (node, text) => {
      for (const group of text.split(/[()[\]]/)) {
        const words = [...new Set(group.replace(/^\?(?::|<?[=!])/, "").split("|"))];
        const found = lexicon.find((list) => words.filter((word) => list.words.has(word)).length >= A_LIST);
        if (found !== undefined) context.report({ node, messageId: "again", data: { name: found.name } });
      }
    };
    return {
      Literal: (node) => look(node, node.regex?.pattern ?? (typeof node.value === "string" ? node.value : "")),
      TemplateElement: (node) => look(node, node.value.raw),
      ArrayExpression: (node) => look(node, node.elements.map((element) => element?.value ?? "").join("|")),
    };
  },
};

export default tseslint.config(
  { ignores: ["dist/**", "dist-package/**", "node_modules/**", "coverage/**", "screenshots/**"] },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [...tseslint.configs.recommendedTypeChecked, ...tseslint.configs.stylisticTypeChecked],
  },
  {
    files: ["**/*.{ts,tsx}"],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/consistent-type-definitions": ["error", "interface"],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "no-restricted-syntax": [
        "error",
        { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: "React escaping only." },
        { selector: "AssignmentExpression[left.property.name=/^(inner|outer)HTML$/]", message: "Never parse HTML." },
      ],
      eqeqeq: "error",
    },
  },
  ...importDirection,
  standIn,
  {
    files: ["{src,workbench}/**/*.{ts,tsx}"],
    ignores: ["src/amounts/**", "src/reckoning/**"],
    plugins: { house: { rules: { "amount-values": amountValues } } },
    rules: { "house/amount-values": "error" },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/lexicon/**", "src/**/{data,wording,glossary,kinds}/**"],
    plugins: { lexicon: { rules: { "word-lists": wordLists } } },
    rules: { "lexicon/word-lists": "error" },
  },
  {
    files: coreRooms.map((room) => `src/${room}/**/*.ts`),
    rules: {
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "Core rooms are deterministic." },
        { object: "Date", property: "now", message: "Core rooms know no clock." },
        { object: "Number", property: "parseFloat", message: "No float touches an amount." },
      ],
    },
  },
  {
    files: ["src/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(Object.keys(officeAddins.rules).map((name) => [`office-addins/${name}`, "error"])),
  },
  {
    files: ["{src,workbench}/**/*.tsx"],
    plugins: { "react-hooks": reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: ["{src,workbench}/**/*.{ts,tsx}"],
    rules: { "max-lines": ["warn", { max: 220, skipBlankLines: true, skipComments: true }] },
  },
);
