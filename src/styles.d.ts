/** Plain style sheets, taken up by the page that imports them. */
declare module "*.css";
