/**
 * Words so common that they speak for a field only when every other word around them is padding or another hit: "First"
 * is a given name, "First security question" is not. The words for "name" are so too, and need no listing.
 */
export const bareWords = `
  account, addr, address, cell, first, ho, imie, last, login, mel, middle, mobile, nick, portable,
  recipient, state, token, user, пользователь, ім я`;
