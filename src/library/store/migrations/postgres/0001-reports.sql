-- Reports as they came, every layer read from them, the stories they fall into, and what each story says.

create table report (
  id text collate "C" not null primary key,
  sha256 text collate "C" not null unique,
  size integer not null,
  reading text collate "C",
  bytes bytea not null
);
create index report_reading on report (reading);

create table source (
  report text collate "C" not null references report (id) on delete cascade,
  source text collate "C" not null,
  primary key (report, source)
);
create index source_source on source (source);

create table layer (
  report text collate "C" not null references report (id) on delete cascade,
  name text collate "C" not null,
  version integer not null,
  stamp text collate "C" not null,
  notices text collate "C" not null,
  content bytea,
  primary key (report, name)
);

create table pile (
  key text collate "C" not null primary key,
  content bytea not null
);

create table story (
  key text collate "C" not null primary key,
  id text collate "C",
  content bytea not null
);
