-- What a library's reports are read with, beside what readout knows: kept with it, so that whoever opens it reads them alike.

create table setting (
  name text collate "C" not null primary key,
  value text collate "C" not null
);
