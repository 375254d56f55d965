-- Full text: lexemes made by readout itself, so that both engines find the same.

create table indexed (
  number integer not null primary key,
  report text not null unique references report (id) on delete cascade,
  stamp text not null,
  lang text not null,
  day text
) strict;
create index indexed_day on indexed (day);

create virtual table lexeme using fts5 (
  words, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 0 categories 'L* N* M* Co'"
);

create trigger indexed_gone after delete on indexed begin delete from lexeme where rowid = old.number; end;
