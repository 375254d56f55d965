import type { LayoutRules } from "../rules/layout.ts";
import { list } from "../rules/list.ts";

export const layout = {
  bylineOpeners: list("by, written by, reported by, reporting by, story by, author, authors, from our correspondent"),
  bylineClosers: list("staff writer, staff reporter, correspondent"),
  publishedLabels: list(
    "published, published on, published at, first published, posted, posted on, date, issued, released",
  ),
  updatedLabels: list("updated, last updated, last modified, modified, update"),
  links: list(`
    read more, read also, also read, read next, read, read full story, see also, see more, more on this,
    more on this story, more from, more, related, related articles, related article, related stories,
    related news, related content, related topics, recommended, recommended stories, you may also like,
    you might also like, don't miss, most read, most popular, trending, watch, watch more, watch also, listen,
    listen also, in pictures, explainer, next article, previous article, next story, previous story, up next
  `),
  shares: list(`
    share, share this, share this article, share this story, share on, share with, tweet, tweet this, email this,
    print this, print, follow us, follow, like us, copy link, facebook, twitter, whatsapp, telegram, linkedin,
    pinterest, reddit, click to share, comment, comments, leave a comment, leave a reply, join the conversation
  `),
  tags: list("tags, tag, tagged, topics, topic, keywords, filed under, categories, category"),
  captions: list(`
    in this photo, in this file photo, in this image, in this picture, in this handout, in this frame grab,
    in this combination, in this video grab, this photo, this file photo, this combination, this handout,
    this picture taken, this image, a photo released, file photo, file picture, file image, file -, file –,
    file —, file:, archive photo, stock photo, handout photo, pool photo, photo, photos, photograph, picture,
    image, illustration, pictured, caption, image caption, image source, video, screenshot, screengrab
  `),
  photoWords: list(`
    photo, photos, photograph, picture, image, images, via, handout, pool, file, getty, getty images, screenshot,
    screengrab, courtesy, epa, shutterstock, alamy
  `),
  furniture: list(`
    source link, source:, original article, original link, original post, advertisement, advertisements,
    advertising, sponsored, sponsored content, story continues below, article continues below, continue reading,
    subscribe, sign up, sign in, log in, register, newsletter, get the latest, get our, download our app,
    download the app, please click, please enable, please log in, please subscribe, click here, click on,
    tap here, all rights reserved, copyright, terms of use, terms of service, terms and conditions,
    privacy policy, cookie policy, we use cookies, this site uses cookies, this website uses cookies,
    by continuing to use, contact us, about us, skip to, skip to content, skip to main content, home, menu,
    search, back to top, go to top, load more, show more, view all, toggle navigation, listen to this article,
    text size, font size, min read, this material may not be published, this article was originally published,
    this story was originally published, this article first appeared, this content was published, the post,
    our standards
  `),
  sections: list(`
    latest, latest news, breaking, breaking news, news, top news, top stories, top story, headlines, home,
    homepage, world, world news, international, politics, diplomacy, national, nation, local, business, economy,
    opinion, analysis, commentary, editorial, features, feature, society, culture, sport, sports, science,
    technology, tech, defense, defence, security, military, asia, asia pacific, europe, africa, americas,
    america, middle east, exclusive, live, live updates, video, videos, photos, gallery, updated, update,
    press release, press releases, press statement, media release, statement, statements, speeches, readout,
    readouts, briefing room, newsroom, materials, trending, featured, uncategorized, archive
  `),
  outletWords: list(`
    times, post, news, herald, tribune, gazette, journal, chronicle, daily, ledger, courier, monitor,
    observer, guardian, mirror, telegraph, standard, star, sun, globe, bulletin, dispatch, examiner, inquirer,
    register, review, weekly, today, online, press, tv, radio, broadcasting, network, media, magazine, mail,
    echo, independent, insider, wire, report, digest, messenger, sentinel, argus, age, nation, reporter,
    advertiser, leader, citizen, world
  `),
  issuers: list(`
    ministry, presidency, office, embassy, consulate, directorate, department, government, secretariat,
    mission, council, committee, commission, delegation, permanent, the white house, white house, the kremlin,
    kremlin, cabinet, press service, press office, press and information office, spokesperson, bureau,
    administration, parliament, federal foreign office, foreign office, european external action service,
    official website, prime minister's office, president's office, for immediate release
  `),
} satisfies LayoutRules;
