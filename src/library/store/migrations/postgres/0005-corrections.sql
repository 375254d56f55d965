-- What readers put right: entries of a journal, only ever added to.

create table correction (
  id text collate "C" not null primary key,
  at text collate "C" not null,
  entry text collate "C" not null
);
