/**
 * Words so common that they speak for a field only when every other word around them is padding or another hit: "First"
 * is a given name, "First security question" is not. The words for "name" are so too, and need no listing.
 */
export const bareWords = `
  account, addr, address, cell, first, ho, imie, last, login, mel, middle, mobile, nick, portable,
  recipient, state, token, user, пользователь, ім я`;

/** Words for "name" that things have too, in scripts without blanks; 姓名, 氏名 and 성명 are people's only. */
export const thingNameWords = `名前, 名字, ชื่อ, ឈ្មោះ, 이름`;
