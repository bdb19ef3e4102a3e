/** Signs that begin an item of a list and have no rank among the numbers of headings: ①, ⑴, ㈠, •. */
export const LIST_SIGNS = "①-⑳⑴-⒇㈠-㈩❶-❿•●▪■◆★►➢";
