-- How two reports are related, as compared in full: a function of the two alone.

create table pair (
  a text not null references report (id) on delete cascade,
  b text not null references report (id) on delete cascade,
  stamp text not null,
  content blob not null,
  primary key (a, b)
) strict;
create index pair_b on pair (b);
