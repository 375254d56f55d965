-- Full text: lexemes made by readout itself, so that both engines find the same.

create table indexed (
  number integer generated always as identity primary key,
  report text collate "C" not null unique references report (id) on delete cascade,
  stamp text collate "C" not null,
  lang text collate "C" not null,
  day text collate "C",
  words tsvector not null
);
create index indexed_day on indexed (day);
create index indexed_words on indexed using gin (words);
