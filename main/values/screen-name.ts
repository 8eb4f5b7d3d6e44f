/** A screen of the page by its address alone, such as `#/record/labs`: never what was searched or opened there. */
export const screenPattern = /^#\/([a-z-]{1,30}(\/[a-z-]{1,30})?)?$/;
