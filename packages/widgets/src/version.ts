/** The version of the package that these elements come from. Two versions on one page are told apart by it. */
export const version = '0.1.0'
