-- How two reports are related, as compared in full: a function of the two alone.

create table pair (
  a text collate "C" not null references report (id) on delete cascade,
  b text collate "C" not null references report (id) on delete cascade,
  stamp text collate "C" not null,
  content bytea not null,
  primary key (a, b)
);
create index pair_b on pair (b);
