import type { Concept, WordList } from '../concept';

/** What tells people from machines and owners from strangers: recognized only so that it is left alone. */
export const guardWords = {
  captcha: {
    de: 'sicherheitscode eingeben',
    en: `
      captcha, characters you see, enter the characters, hcaptcha, image code, letters shown,
      math challenge, recaptcha, security image, text in the image, verification image,
      word verification`,
    ja: '画像認証',
    ru: 'капча, код с картинки, символы с картинки',
    zh: '图形验证码, 圖形驗證碼',
  },
  'one-time-code': {
    de: `
      bestatigungscode, einmalcode, einmalkennwort, einmalpasswort, mtan, prufcode, sicherheitscode,
      sms code, tan`,
    en: `
      2fa, access code, activation code, authentication code, authenticator code, code sent,
      confirmation code, digit code, email code, email confirmation code, email verification code,
      enter code, enter the code, enter your code, login code, mfa, mfa code, one time code,
      one time passcode, one time password, one time pin, otp, otp code, passcode,
      phone verification code, pin code, security code sent, sms, sms code, sms verification code, tfa,
      token, totp, two factor code, two factor token, twofactor token, vcode, verification code,
      verification number, verify code`,
    es: 'codigo de confirmacion, codigo de seguridad, codigo de verificacion',
    fr: 'code de confirmation, code de securite, code de verification, code sms',
    id: 'kode verifikasi',
    it: 'codice di conferma, codice di verifica',
    ja: 'ワンタイムパスワード, 確認コード, 認証コード, 認証番号',
    km: 'កូដផ្ទៀងផ្ទាត់, កូដសម្ងាត់, លេខកូដ',
    ko: '인증번호, 인증코드',
    nl: 'bevestigingscode, verificatiecode',
    pl: 'kod weryfikacyjny',
    pt: 'codigo de confirmacao, codigo de verificacao',
    ru: 'код из смс, код подтверждения, код смс, одноразовыи код, проверочныи код',
    sv: 'engangskod, verifieringskod',
    th: 'รหัสยืนยัน',
    tr: 'dogrulama kodu, onay kodu',
    vi: 'ma xac nhan, ma xac thuc',
    zh: '动态密码, 动态码, 校验码, 驗證碼, 验证码',
  },
} as const satisfies Partial<Record<Concept, WordList>>;
