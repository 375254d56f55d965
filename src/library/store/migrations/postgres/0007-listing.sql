-- What stories say, finding by finding, in the order and under the terms by which they are asked for.

create table listing (
  number bigint not null primary key,
  key text collate "C" not null unique,
  stamp text collate "C" not null
);

create table finding (
  number bigint not null primary key,
  listing bigint not null references listing (number) on delete cascade,
  kind text collate "C" not null,
  id text collate "C" not null,
  content bytea not null
);
create index finding_listing on finding (listing, kind, id);
create index finding_kind on finding (kind, id);

create table facet (
  term bigint not null,
  day bigint not null,
  rank bigint not null,
  finding bigint not null references finding (number) on delete cascade,
  primary key (term, day, rank, finding)
);
create index facet_finding on facet (finding);

create table change (
  number bigint not null primary key,
  at text collate "C" not null,
  what text collate "C" not null,
  id text collate "C" not null
);
