-- The stories that reports fall into, kept so that a report is grouped only with those that links join to it.

-- Reports that something has happened to since they were last grouped: added, read anew, given a source, taken out.
create table touched (
  number integer not null primary key,
  report text not null
) strict;
insert into touched (report) select id from report;

-- Stamps of what the rows below were made with.
create table state (
  name text not null primary key,
  value text not null
) strict;

-- A report as it is grouped; it stays until the group is made without it, though the report may have gone.
create table member (
  report text not null primary key,
  part text not null,
  story text not null,
  keys blob not null,
  subject blob not null
) strict;
create index member_part on member (part);
create index member_story on member (story);

create table story_key (
  key integer not null,
  report text not null,
  primary key (key, report)
) strict, without rowid;

-- Every story of now, the key under which its row of `story` is to be found, and whether it is there.
create table storyline (
  id text not null primary key,
  key text not null,
  linked integer not null
) strict;
create index storyline_linked on storyline (linked);
create index storyline_key on storyline (key);

create index story_id on story (id);
drop table pile;
