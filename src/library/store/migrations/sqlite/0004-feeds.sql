-- Feeds that are watched and what they held; when reports came, by which a reader's news are told; who and what is found where, for search.

-- The instant at which a report was added, and its place among all that were: it never falls, as clocks do.
alter table report add column added text;
alter table report add column serial integer not null default 0;
create index report_serial on report (serial);

-- The feed that a report was found in.
alter table source add column feed text;

create table feed (
  url text not null primary key,
  title text,
  etag text,
  modified text,
  checked text,
  due text,
  failures integer not null default 0,
  trouble text
) strict;

create table item (
  feed text not null references feed (url) on delete cascade,
  key text not null,
  digest text not null,
  url text,
  etag text,
  modified text,
  seen text not null,
  looks integer not null default 0,
  due text,
  primary key (feed, key)
) strict;
create index item_due on item (due);

create table reader (
  name text not null primary key,
  serial integer not null,
  looked text not null
) strict;

-- Stories are linked anew, so that what they find can be searched.
delete from story;

create table named (
  story text not null references story (key) on delete cascade,
  id text not null,
  kind text not null,
  form text not null,
  primary key (story, id, form)
) strict;
create index named_form on named (form);
create index named_id on named (id);

create table held (
  story text not null references story (key) on delete cascade,
  report text not null,
  part text not null,
  id text not null,
  times integer not null,
  primary key (story, id, part, report)
) strict;
create index held_id on held (id, part);
