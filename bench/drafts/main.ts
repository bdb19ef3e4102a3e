import { join } from "node:path";
import { PLACES, readPublished } from "./documents";
import { measure, measureText } from "./measure";

const [root = join("..", "shared"), only = "", more = ""] = process.argv.slice(2);

for (const place of PLACES.filter(({ name }) => name.includes(only))) {
  const published = await readPublished(root, place);
  if (published === null) {
    console.log(`${place.name}: not there`);
    continue;
  }
  const measured = measure(published);
  console.log(measureText(measured));
  if (more === "") continue;
  for (const words of measured.figures.missing) console.log(`  figure not told: ${words}`);
  for (const title of measured.sections.missing) console.log(`  section not there: ${title}`);
}
