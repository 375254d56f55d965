-- What readers put right: entries of a journal, only ever added to.

create table correction (
  id text not null primary key,
  at text not null,
  entry text not null
) strict;
