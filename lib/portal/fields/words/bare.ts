/**
 * Words so common that they speak for a field only when every other word around them is padding or another hit: "First"
 * is a given name, "First security question" is not.
 */
export const bareWords = `
  account, ad, addr, address, adi, cell, first, ho, imie, isim, jmeno, last, login, mel, middle,
  mobile, naam, nama, name, names, namn, navn, nev, nick, nimi, nom, nombre, nombres, nome, nominativo,
  noms, nume, portable, recipient, state, ten, token, user, vardas, имя, пользователь, ім я`;
