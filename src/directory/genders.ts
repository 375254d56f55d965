/**
 * Women and men among the people of the directory, by the slug of their id. Who is in neither list is of unknown gender:
 * a pronoun is then never called wrong.
 */
import { list } from "../languages/rules/list.ts";

const women = list(`
    ana-brnabic, angela-merkel, anitta-hipper, annalena-baerbock, baiba-braze, beate-meinl-reisinger, carrie-lam,
    catherine-ashton, catherine-colonna, choe-son-hui, christine-lagarde, condoleezza-rice, dalia-grybauskaite,
    elina-valtonen, elizabeth-ii, erna-solberg, fatou-bensouda, federica-mogherini, giorgia-meloni, heather-nauert,
    hillary-clinton, hua-chunying, ivanka-trump, janet-yellen, jen-psaki, kaja-kallas, kamala-harris,
    kang-kyung-wha, karin-keller-sutter, karine-jean-pierre, karoline-leavitt, kim-ju-ae, kim-yo-jong,
    kristalina-georgieva, linda-thomas-greenfield, liz-truss, madeleine-albright, magdalena-andersson, maia-sandu,
    mao-ning, margaret-thatcher, margot-wallstrom, maria-malmer-stenergard, maria-zakharova, marine-le-pen,
    mette-frederiksen, michelle-bachelet, morgan-ortagus, nancy-pelosi, ngozi-okonjo-iweala, nikki-haley,
    park-geun-hye, ri-sol-ju, roberta-metsola, rosemary-dicarlo, samantha-power, sanae-takaichi, sanna-marin,
    sarah-sanders, susan-rice, sviatlana-tsikhanouskaya, tammy-bruce, theresa-may, tsai-ing-wen, tulsi-gabbard,
    ursula-von-der-leyen, valentina-matviyenko, victoria-nuland, viola-amherd, vjosa-osmani, wendy-sherman,
    yoko-kamikawa, yulia-svyrydenko, yulia-tymoshenko, yvette-cooper, zuzana-caputova
`);

const men = list(`
    14th-dalai-lama, ahmet-uzumcu, akihito, alar-karis, albin-kurti, aleksandar-vucic, aleksander-kwasniewski,
    alexander-de-croo, alexander-grushko, alexander-lukashenko, alexander-matsegora, alexander-schallenberg,
    alexander-stubb, alexander-van-der-bellen, alexander-wolfowitz, alexei-likhachev, alexei-navalny,
    alexis-tsipras, alija-izetbegovic, amos-hochstein, anatoly-antonov, anders-fogh-rasmussen, andrei-belousov,
    andrei-rudenko, andrej-babis, andrej-plenkovic, andrii-sybiha, andriy-yermak, andrzej-duda, antonio-costa,
    antonio-guterres, antonio-tajani, antony-blinken, arseniy-yatsenyuk, ash-carter, ban-ki-moon, barack-obama,
    bart-de-wever, ben-wallace, benedict-xvi, bernie-sanders, bill-clinton, borge-brende, boris-johnson,
    boris-pistorius, boris-tadic, boris-yeltsin, boutros-boutros-ghali, boyko-borisov, brian-hook,
    bronislaw-komorowski, calin-georgescu, carl-bildt, charles-iii, charles-michel, chen-shui-bian, cho-hyun,
    cho-myoung-gyon, cho-tae-yul, choe-ryong-hae, choi-sang-mok, christian-schmidt, christian-stocker,
    christopher-hill, chuck-hagel, chung-dong-young, chung-eui-yong, colin-powell, david-arakhamia, david-cameron,
    david-lammy, david-miliband, deng-xiaoping, denys-shmyhal, dick-cheney, dick-schoof, dmitry-medvedev,
    dmitry-peskov, dmytro-kuleba, dominic-raab, donald-rumsfeld, donald-trump, donald-tusk, dong-jun, dorin-recean,
    edgars-rinkevics, edi-rama, emmanuel-macron, ersin-tatar, espen-barth-eide, farhan-haq, felipe-gonzalez,
    felipe-vi, fernando-arias, filippo-grandi, francois-bayrou, francois-hollande, francois-mitterrand,
    franjo-tudjman, frank-walter-steinmeier, friedrich-merz, fu-cong, fumio-kishida, gabrielius-landsbergis,
    geir-pedersen, geng-shuang, george-h-w-bush, george-w-bush, gerhard-schroeder, ghassan-salame,
    giorgos-gerapetritis, gitanas-nauseda, giuseppe-conte, gordon-brown, guido-crosetto, guido-westerwelle,
    guo-jiakun, han-duck-soo, han-zheng, hans-blix, hans-dietrich-genscher, hans-grundberg, harry-harris,
    hashim-thaci, he-lifeng, heiko-maas, helmut-kohl, henry-kissinger, herman-van-rompuy, howard-lutnick,
    hr-mcmaster, hristijan-mickoski, hu-jintao, ibrahim-rugova, ignazio-cassis, igor-dodon, igor-ivanov,
    igor-morgulov, ivica-dacic, ja-song-nam, jaap-de-hoop-scheffer, jacek-czaputowicz, jack-straw, jacques-chirac,
    jake-sullivan, james-baker, james-cleverly, james-mattis, jamieson-greer, jan-lipavsky, janez-jansa,
    jang-song-thaek, jared-kushner, jaroslaw-kaczynski, javier-solana, jd-vance, jean-claude-juncker,
    jean-noel-barrot, jean-yves-le-drian, jeffrey-feltman, jens-frederik-nielsen, jens-stoltenberg, jeremy-hunt,
    jiang-zemin, jimmy-carter, joe-biden, johann-wadephul, john-bolton, john-healey, john-kerry, john-kirby,
    john-lee, john-major, john-mccain, john-paul-ii, jonas-gahr-store, joschka-fischer,
    jose-luis-rodriguez-zapatero, jose-manuel-albares, jose-manuel-barroso, jose-maria-aznar, josep-borrell,
    joseph-wu, joseph-yun, junichiro-koizumi, juraj-blanar, kang-sok-ju, karim-khan, karl-nehammer, karol-nawrocki,
    keir-starmer, keith-kellogg, kestutis-budrys, kim-dae-jung, kim-hyok-chol, kim-il-sung, kim-jong-il,
    kim-jong-nam, kim-jong-un, kim-kye-gwan, kim-myong-gil, kim-song-envoy, kim-tok-hun, kim-yong-chol,
    kim-yong-hyun, kim-yong-nam, kim-young-sam, kirill-dmitriev, klaus-iohannis, kofi-annan, kong-xuanyou,
    konstantin-kosachev, kurt-volker, kyriakos-mitsotakis, kyrylo-budanov, lai-ching-te, lakhdar-brahimi,
    lars-lokke-rasmussen, laurent-fabius, lech-kaczynski, lech-walesa, lee-do-hoon, lee-jae-myung, lee-myung-bak,
    lee-teng-hui, leo-varadkar, leon-panetta, leonid-kravchuk, leonid-kuchma, leonid-slutsky, li-hui-envoy,
    li-keqiang, li-qiang, li-shangfu, li-zhaoxing, lim-jong-seok, lin-jian, lindsey-graham, liu-he, liu-jianchao,
    liu-jieyi, liu-xiaoming, lloyd-austin, lu-kang, luigi-di-maio, luis-montenegro, ma-ying-jeou, ma-zhaoxu,
    mao-zedong, marcelo-rebelo-de-sousa, marco-rubio, margus-tsahkna, mariano-rajoy, mario-draghi,
    mariusz-blaszczak, mark-esper, mark-rutte, marko-djuric, maros-sefcovic, martin-griffiths, martti-ahtisaari,
    massad-boulos, mateusz-morawiecki, matteo-renzi, matteo-salvini, matteo-zuppi, matthew-miller, maxim-ryzhenkov,
    maxime-prevot, michael-waltz, micheal-martin, mihai-popsoi, mike-johnson, mike-pence, mike-pompeo,
    mikhail-bogdanov, mikhail-gorbachev, mikhail-mishustin, mikhail-ulyanov, milo-djukanovic, milorad-dodik,
    milos-zeman, mitch-mcconnell, mohamed-elbaradei, moon-jae-in, mustafa-akinci, mykhailo-podolyak, naoto-kan,
    naruhito, ned-price, nicolas-sarkozy, nicos-anastasiades, nicu-popescu, nicusor-dan, nikolai-patrushev,
    nikos-christodoulides, nikos-dendias, no-kwang-chol, olaf-scholz, oleksandr-syrskyi, oleksii-reznikov,
    olivier-varhelyi, paek-nam-sun, pak-pong-ju, pak-thae-song, pak-ui-chun, paolo-gentiloni, park-jin,
    paul-gallagher, paulo-rangel, pavlo-klimkin, pedro-sanchez, perez-de-cuellar, pete-hegseth, peter-magyar,
    peter-pellegrini, peter-stano, peter-szijjarto, petr-fiala, petr-macinka, petr-pavel, petro-poroshenko,
    petteri-orpo, philippe-lazzarini, pietro-parolin, pope-francis, pope-leo-xiv, qian-qichen, qin-gang,
    radoslaw-sikorski, radovan-karadzic, rafael-grossi, ramzan-kadyrov, ratko-mladic, rauf-denktas, rex-tillerson,
    ri-son-gwon, ri-su-yong, ri-yong-ho, richard-nixon, rishi-sunak, robert-fico, robert-gates, robert-golob,
    robert-lighthizer, robert-malley, robert-obrien, roh-moo-hyun, roh-tae-woo, romano-prodi, ronald-reagan,
    rumen-radev, ruslan-stefanchuk, rustem-umerov, sauli-niinisto, scott-bessent, sebastian-kurz,
    sebastien-lecornu, sergei-aleinik, sergei-lavrov, sergei-ryabkov, sergei-shoigu, sergio-mattarella,
    shigeru-ishiba, shinzo-abe, sigmar-gabriel, silvio-berlusconi, simon-harris, slobodan-milosevic, song-tao,
    staffan-de-mistura, stephane-dujarric, stephane-sejourne, stephen-biegun, steve-witkoff, steven-mnuchin,
    suh-hoon, sung-kim, takeshi-iwaya, tang-jiaxuan, taro-aso, taro-kono, tedros, tom-barrack, tom-fletcher,
    tomas-petricek, tony-blair, toshimitsu-motegi, tufan-erhurman, ulf-kristersson, vaclav-havel, vaclav-klaus,
    vadym-prystaiko, valerii-zaluzhnyi, valery-gerasimov, vasily-nebenzya, viktor-orban, viktor-yanukovych,
    viktor-yushchenko, vitali-klitschko, vitaly-churkin, vladimir-makei, vladimir-medinsky, vladimir-putin,
    vladimir-voronin, vojislav-kostunica, volker-turk, volodymyr-zelensky, vyacheslav-volodin, wang-huning,
    wang-wenbin, wang-yi, warren-christopher, wei-fenghe, wen-jiabao, wi-sung-lac, william-burns, william-hague,
    witold-waszczykowski, wladyslaw-kosiniak-kamysz, wu-dawei, xi-jinping, yang-jiechi, yasuo-fukuda,
    yevgeny-prigozhin, yevgeny-primakov, yoon-suk-yeol, yoshihide-suga, yoshihiko-noda, yoshimasa-hayashi,
    yukio-hatoyama, yukiya-amano, yun-byung-se, yuri-ushakov, zbigniew-rau, zeid-raad-al-hussein, zhai-jun,
    zhang-jun, zhao-leji, zhao-lijian, zoran-milanovic, zoran-zaev
`);

const genders: ReadonlyMap<string, "male" | "female"> = new Map([
  ...women.map((slug) => [`person/${slug}`, "female"] as const),
  ...men.map((slug) => [`person/${slug}`, "male"] as const),
]);

/** Gender of a directory entry. */
export const genderOfKnown = (id: string): "male" | "female" | undefined => genders.get(id);
