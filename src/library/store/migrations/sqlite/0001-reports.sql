-- Reports as they came, every layer read from them, the stories they fall into, and what each story says.

-- "Rdot" in the file's header, by which others can tell a library.
pragma application_id = 1382313844;

create table report (
  id text not null primary key,
  sha256 text not null unique,
  size integer not null,
  reading text,
  bytes blob not null
) strict;
create index report_reading on report (reading);

create table source (
  report text not null references report (id) on delete cascade,
  source text not null,
  primary key (report, source)
) strict;
create index source_source on source (source);

create table layer (
  report text not null references report (id) on delete cascade,
  name text not null,
  version integer not null,
  stamp text not null,
  notices text not null,
  content blob,
  primary key (report, name)
) strict;

create table pile (
  key text not null primary key,
  content blob not null
) strict;

create table story (
  key text not null primary key,
  id text,
  content blob not null
) strict;
