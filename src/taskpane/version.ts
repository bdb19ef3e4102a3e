import project from "../../package.json";

/** Of the program, as reports and the settings tell it. */
export const VERSION: string = project.version;
