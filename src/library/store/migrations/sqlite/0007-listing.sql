-- What stories say, finding by finding, in the order and under the terms by which they are asked for.

create table listing (
  number integer not null primary key,
  key text not null unique,
  stamp text not null
) strict;

create table finding (
  number integer not null primary key,
  listing integer not null references listing (number) on delete cascade,
  kind text not null,
  id text not null,
  content blob not null
) strict;
create index finding_listing on finding (listing, kind, id);
create index finding_kind on finding (kind, id);

create table facet (
  term integer not null,
  day integer not null,
  rank integer not null,
  finding integer not null references finding (number) on delete cascade,
  primary key (term, day, rank, finding)
) strict, without rowid;
create index facet_finding on facet (finding);

create table change (
  number integer not null primary key,
  at text not null,
  what text not null,
  id text not null
) strict;
