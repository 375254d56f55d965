/**
 * Languages that the language model (`eld`) does not know, and by what they are told from those it takes them for: letters that
 * no neighbour has, or the small words that every sentence of theirs has and their neighbours' have not.
 */
export interface UnlistedLanguage {
  readonly code: string;
  readonly script: "latin" | "cyrillic";
  /** Letters of its own. */
  readonly letters?: RegExp;
  /** What the model takes it for; without, it is looked for in every text of its script. */
  readonly takenFor?: readonly string[];
  /** Small words of its own. */
  readonly words?: readonly string[];
  /** Small words of the neighbours that its own must outnumber. */
  readonly others?: readonly string[];
}

const list = (words: string): readonly string[] => words.split(" ");

export const unlistedLanguages: readonly UnlistedLanguage[] = [
  { code: "kk", script: "cyrillic", letters: /[әғқңұһ]/giu },
  {
    code: "mk",
    script: "cyrillic",
    letters: /[ѓќѕ]/giu,
    takenFor: ["sr", "bg"],
    words: list("во со дека ќе го ги им кој кои биде оваа ова уште ја сме нив нивните според"),
    others: list("је у су ће који која које би због овај њих в във със са това като ще който която които този тази"),
  },
  {
    code: "id",
    script: "latin",
    takenFor: ["ms"],
    words: list(
      "bahwa karena bisa saat namun ketika belum sebuah pemerintah mengatakan kota kantor polisi uang sejumlah terhadap lewat tetapi selain silakan mobil rumah perusahaan warga universitas soal usai tak butuh memiliki sedangkan beberapa terjadi",
    ),
    others: list(
      "bahawa kerana boleh ialah beliau daripada mengikut berkata manakala sahaja mahu kerajaan apabila pejabat wang hospital bandar selepas semasa iaitu kereta bagi mempunyai syarikat universiti tiada isnin ahad khamis ogos disember",
    ),
  },
  {
    code: "sw",
    script: "latin",
    words: list(
      "na ya wa kwa katika ni za la cha vya kama hii huo hiyo huyo pia kuwa baada lakini kwamba ambao ambayo yake wake zaidi sana watu hata kabla bila alisema amesema walisema",
    ),
    others: list("ang ng sa mga ay the and of je da se te in og et"),
  },
];
