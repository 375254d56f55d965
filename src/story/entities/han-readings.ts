/**
 * Ideographs with their forms (the simplified one first) and their readings: Korean (Hangul), Vietnamese, Japanese in Latin
 * letters, separated by tabs. From the Unihan database of Unicode 14.0 (kHangul, kVietnamese, kJapaneseOn, kJapaneseKun,
 * variants; (c) Unicode, Inc., Unicode License v3), new forms of Japan and readings in Japanese names added by us.
 */
export const hanReadings = `㭴樫			kashi
䌷紬	주	dò	chuu,tsumugu,tsumugi
䏝膞	전		sen,zen,kirimi
一	일	nhất	ichi,itsu,hitotsu,hitotabi,kazu
丁	정	đinh	tei,chou,hinoto,ataru
七	칠	thất	shichi,shitsu,nanatsu,nanatabi
万萬	만	vạn	man,ban,yorozu,ookii
丈	장	trượng	jou,chou,take,dake
三	삼	tam	san,mitsu,mitabi,mi
上	상	thượng	jou,shou,ue,kami
下	하	hạ	ka,ge,shita,shimo
不	부불	bất	fu,bu,sezu,niarazu
与與	여	dữ	yo,ataeru,kumisuru,tomoni
丐		cái	kai,katsu,kou
丑醜	축추	sửu,xấu	chuu,chu,ushi,shuu
专専專	전	chuyên	sen,moppara
且	차	thả	sha,sho,katsu
丕	비	vậy	hi,ookii
世	세	thế	se,sei,yo
丘	구	khâu	kyuu,oka
丙	병	bính	hei,hyou,hinoe
业業	업	nghiệp	gyou,gou,waza,sudeni
丛叢	총		sou,kusamura,muragaru
东東	동	hốc,đông	tou,higashi,azuma
丝糸絲	사	tơ	shi,beki,ito
丞	승	thừa	shou,jou,sukuu,tasukeru
丢丟	주	điêu	chuu,chu,saru,nageutsu
两両兩	량	lưỡng	ryou,futatsu
严厳嚴	엄	nghiêm	gen,gon,kibishii,ogosoka
丧喪	상	tang	sou,mo,ushinau,horobiru
个個	개	cá	ka,ko,hi
丫	아	a	a,hutamata,agemaki
中	중	trung	chuu,naka,uchi,ataru
丰豊豐	봉풍	phong	hou,fu,mimeyoi,shigeru
串	곶관	xuyến	sen,kan,kushi
临臨	림		rin,nozomu
丸	환	hoàn	gan,marui,marumeru,tama,maru
丹	단란	đam	tan,aka,ni
为為			i,tsukuru,nasu,tame
主	주	chúa	shu,su,nushi,omo
丽麗	려	lệ	rei,uruwashi,ri,narabu
举挙舉		cử	kyo,ageru,agaru,kozoru
乂	예	nghệ	gai,ge,karu,osameru
乃	내	nải	dai,ai,no
久	구	cửu	kyuu,ku,hisashii,hisa
么幺麼麽	요마	mô	eu,you,chiisai,ma
义義	의	nghĩa	gi,yoi,yoku,yoshi
之	지	chi	shi,yuku,kore,no,yuki
乌烏	오	ô	u,o,karasu,izukunso
乍	사	chạ	saku,sa,nagara
乎	호	hồ	ko,yo,kana,ka
乏	핍	phạp	bou,toboshii
乐楽樂	락악	lạc	gaku,raku,tanoshii,konomu
乔喬	교		kyou,gyou,takai
乖	괴	quai	kai,modoru,somuku
乘乗	승	thặng	jou,shou,noru,noseru
乙	을	ất	otsu,kinoto,oto
九	구	cửu	kyuu,ku
乞	걸	khất	kotsu,ki,kou,koi
也	야	dã	ya,nari,mata
习習	습	tập	shuu,juu,narau,narai
乡郷鄉鄕	향	hương	kyou,gou,sato,furusato
书書	서	thư	sho,kaku,fumi
买買	매	mãi	bai,kau
乱亂	란	loạn	ran,midareru,osameru,midasu
乳	유	vú	nyuu,chichi,chi
乾	건	kiền	kan,ken,kawaku,kawakasu
了	료	liễu	ryou,owaru,tsuini
予	여	nhừ	yo,sha,ataeru
争爭	쟁	tranh	sou,arasou,arasoi,ikadeka
事	사	sự	ji,shi,koto,tsukau
二	이	nhì	ni,ji,futatsu,futatabi
于於	우어	vu,ư	u,ku,kokoni,yuku
亏虧	휴	khuya	u,kakeru,ki
云雲	운	vân	un,iu,kumo
互	호	hỗ	go,ko,tagai
五	오	ngũ	go,itsutsu,i
井	정	tỉnh	sei,shou,i,ido
亘	긍선		sen,kan,motomeru,watari
亙	긍	cẳng	kou,wataru,watari
亚亜亞	아		a,atsu,tsugu
些	사	ta	sa,sha,isasaka
亟	극	cấc	kyoku,ki,sumiyaka
亡	망	vong	bou,mou,nai,nakunaru
亢	항	cang	kou,takaburu
交	교	giao	kou,kyou,majiwaru,majiru
亥	해	hợi	gai,kai,i
亦	역		eki,yaku,mata
产產	산		san,umareru,ubu,umu
亨	형	hanh	kyou,kou,tooru
亩畝	묘무		ho,bou,se,une
享	향	hưởng	kyou,susumeru,ukeru
京	경	kinh	kyou,kei,miyako
亭	정	đình	tei,chou,azumaya
亮	량		ryou,akiraka,suke,ryo
亲親	친	thân	shin,oya,mizukara
亳	박		haku,baku
亵褻	설		setsu,nareru,kegareru
亶	단		tan,sen,atsui,makoto
人	인	nhân	jin,nin,hito,to
亿億	억	ức	oku,yoku
什	십집	thập	shuu,juu,kumi,tou
仁	인	nhân	jin,nin,hito
仃		đừng	tei
仄	측	trắc	soku,shoku,katamuku,honoka
仅僅	근		fu,do,kin,wazukani
仆僕	복	bọc,bộc	fu,hoku,taoreru,boku
仇	구	cừu	kyuu,gu,ada,kataki
仉		kẻ	shou
今	금	kim	kon,kin,ima
介	개	giới	kai,tasukeru,suke
仍	잉	nhưng	jou,nyou,yoru,nao
从従從	종	tòng	juu,shou,shitagau,yori
仑侖	륜	lỏn	ron,rin,omou,tsuizuru
仓倉	창		sou,kura
仔	자	tử	shi,sai,taeru
仕	사	sĩ	shi,ji,tsukaeru
他	타	tha	ta,hoka
仗	장	trượng	jou,yoru,mamori
付	부	phó	fu,tsukeru,ataeru,tsuku
仙	선	tiên	sen,sennin,sento
仞	인		jin,hakaru
仟	천		sen,kashira
仡	흘		kitsu,kochi
代	대	đại	dai,tai,kawaru,yo
令	령	lệnh	rei,ryou,iitsuke,osa
以	이		i,omou,yueni,motte
仪儀	의	nghi	gi,yoi,nori
们們	문	món	mon,tomogara
仰	앙	ngưỡng	gyou,kou,aogu,oose
仲	중		chuu,naka
仵	오		ko,go,ataru,aete
件	건	kiện	ken,kudari,kudan
价価價	개가	giá	kai,yoi,ookii,tsukai
任	임	nhậm	nin,makaseru,ninau,taeru
份	빈	phần	hin,fun,akiraka
仿	방	phảng	hou,bou,samayou,narau
企	기	xí	ki,kuwadate
伉	항		kou,tagui,narabu
伊	이	y	i,kore,kare,tada
伍	오	ngũ	go,kumi,itsutsu
伎	기	kĩ	ki,gi,waza
伏	복	phục	fuku,fuu,fuseru,shitagau
伐	벌	phạt	batsu,kiru,utsu,hokoru
休	휴	hưu	kyuu,ku,yasumu,ikou
众眾	중	chúng	gin,gon,ooi,shuu
优優	우		yuu,u,yasashii,sugureru,yu
伙夥	과		ka,hi,ho,wa
会會	회	hội	kai,e,au,atsumaru,ai
伛傴	구		u,kagamu,semushi
伞傘	산	tàn	san,kasa
伟偉	위	vĩ	i,erai
传伝傳	전	truyền	den,ten,tsutaeru,tsutae
伤傷	상	thương	shou,kizu,itamu
伥倀	창	trành	chou,tou,kuruu,taoreru
伦倫	륜	luân	rin,tagui,tsuide,michi
伧傖	창		sau,shau,iyashii
伪偽僞	위	nguỵ	gi,ka,itsuwaru,nise
伫佇	저		cho,tatazumu
伯	백	bá	haku,ha,osa
估	고		ko,akinau,atai
伴	반	bạn	han,ban,tomonau,tomo
伶	령	rành	rei,ryou,wazaogi
伸	신		shin,nobiru,nobasu,nobu
伺	사		shi,ukagau,ukagai
似	사	tự	ji,niru
伽	가	già	kya,ka,togi
佃	전	điền	ten,den,tsukuda
但	단		tan,dan,tadashi,tada
佈	포		ho,fu,amaneshi
位	위	vị	i,kurai
低	저	đây	tei,hikui
住	주	trú	juu,sumu,todomaru,yamu
佐	좌	tá	sa,tasuke,tasukeru,suke
佑祐	우		yuu,u,tasukeru,yu,suke
体體	분체	thể	tei,tai,karada
何	하		ka,ga,nani,nanzo
佗	타		ta,hoka,wabiru
余餘	여	dư	yo,amaru,ware,amari
佚	일	dật	itsu,tetsu,nogareru
佛仏	불	phật	butsu,hotoke,futsu
作	작	tác	saku,sa,tsukuru,tsukuri
佝	구		kou,ku,semushi
佞	녕	nịnh	nei,dei,omoneru
佟	퉁		tou,zu
你		nể	ji,ni,nanji
佣傭	용		you,chou,yatou,atai
佥僉	첨		sen,mina,tomoni
佩	패		hai,obidama,obiru
佯	양		you,itsuwaru
佰	백		haku,byaku,osa
佳	가	giai	ka,yoi,yoshi,kei
佶	길		kitsu,gochi,tadashii
佻	조	điêu	chou,jou,karui
佼	교		kou,kyou
佾	일		itsu,ichi,yasui
使	사	sứ	shi,tsukau,tsukai
侃	간		kan,tsuyoi
侄	질		shitsu,shichi,katai,oroka
侈	치	xỉ	shi,i,ogoru
侉	과		ka,ke,ogoru,hokoru
例	례	lề	rei,retsu,tatoeru,tagui
侍	시		ji,samurai,haberu,saburau
侏	주		shu,chu,mijikai,azamuku
侑	유		yuu,u,susumeru,tasukeru
侔	모	mầu	bou,mu,hitoshii,sorou
侗	동		tou,tsu,oroka,itamu
供	공	cung	kyou,ku,sonaeru,tomo
依	의	y	i,e,yoru
侠俠	협	hiệp	kyou,kyan
侣侶	려	lứa	ryo,ro,tomo
侥僥	요	nghẹo	kyou,gyou,negau,motomeru
侦偵	정	trinh	tei,ukagau
侧側	측	trắc	soku,shoku,kawa,katawara
侨僑	교	quều	kyou,takai
侪儕	제		sei,sai,tomogara
侬儂	농	nùng	dou,nou,washi
侮	모		bu,anadoru,anadori
侯	후	hậu	kou,mato,kimi
侵	침	xâm	shin,okasu
便	변편	tiện	ben,bin,tayori
促	촉	xúc	soku,unagasu,semaru
俄	아		ga,niwaka
俅	구		kyuu,gu,itadaku
俊	준	tuấn	shun,sugureru,toshi
俎	조		sho,so,manaita
俏	초		seu,niru,katadoru
俐	리	lợi	ri,kashikoi
俑	용	dõng	you,yuu,itamu
俗	속	tục	zoku
俘	부		fu,toriko
俚	리	lái	ri,iyashii
保	보	bảo	ho,hou,tamotsu,yasu,bo
俞	유		yu,shikari
俟	사		shi,matsu
信	신	tín	shin,makoto,tayori,makaseru,nobu
俣俁	우오		gu,ookii,mata
俦儔	주		chuu,ju,tomogara
俨儼	엄	nghiễm	gen,ogosoka
俩倆	량		ryou,takumi
俪儷	려		rei,tsureai,narabu
俭倹儉	검	kiệm	ken
修	수	tu	shuu,shu,osameru
俯	부		fu,fuseru
俱	구	câu	ku,tomoni
俳	배		hai,wazaogi
俵	표		hyou,tawara
俶	숙		shuku,teki,yoi,hajime
俸	봉	bổng	hou,fuchi
俺	엄	em	en,ore
俾	비		hi,hei,shimu
倍	배	bội	bai,somuku,masu
倏	숙		shuku
倒	도	đảo	tou,taoreru,taosu,sakasama
倔	굴		kutsu,tsuyoi
倖	행	hãnh	kou,saiwai
倘	당	thẳng	shou,tou,moshi
候	후	hầu	kou,sourou,ukagau,saburau
倚	의	ỷ	i,ki,yoru,tanomu
倜	척		teki,chaku,sugureru,oroka
借	차	tá	shaku,sha,kariru,kari
倡	창	xướng	shou,wazaogi
倣	방	phỏng	hou,narau
倥	공		kou,nukaru
倦	권	quyện	ken,umu
倨	거		kyo,ko,ogoru
倩	천	thiến	sen,sei
倪	예	nghê	gei,gai,kiwa
倬	탁	xấc	taku,choku,ookii,akiraka
倭	왜	oải	i,wa,shitagau,yamato
债債	채	trái	sai,kari
值値	치	trị	chi,choku,ne,atai
倾傾	경	khuynh	kei,katamuku
偃	언	ễnh	en,fuseru,yasumu
假仮	가		ka,ke,kari,kariru
偈	게	kệ	ketsu,kei,ikou
偎	외		wai,e,honoka,najimu
偏	편	thiên	hen,katayoru,hitoeni
偕	해		kai,tomoni
做	주		saku,sa,tsukuru,nasu
停	정	đình	tei,chou,todomaru
健	건	kiện	ken,sukoyaka,takeshi
偲	시		shi,sai,shinobu,shinobi
偶	우	ngẫu	guu,gou,tagui,tamatama
偻僂	루	lũ	rou,ru,kagamu
偿償	상		shou,tsugunau,tsugunai
傀	괴		kai,ookii
傅	부	phó	fu,mori,tsuku
傍	방	bàng	bou,hou,katawara,sou
傥儻	당		tou,sugureru,moshi,aruiwa
傧儐	빈		hin,susumeru,uyamau,aisatsu
储儲	저		cho,soe,moukeru
傩儺	나		da,na,oniyarai
催	최	thòi	sai,moyoosu,unagasu,moyooshi
傲	오	ngạo	gou,ogoru,anadoru
像	상	tượng	zou,shou,katachi,katadoru
僖	희		ki,yorokobu
僚	료	liêu	ryou,tomo,tsukasa
僧	승	tăng	sou,bouzu
僭	참	tiếm	sen,shin,ogoru
僮	동	đồng	dou,tou,warabe,shimobe
僵	강		kyou,taoreru
僻	벽		heki,hi,higamu
儆	경		kei,shou
儋	담		tan,sen,ninau,nitai
儒	유	nho	ju,yawaraka,uruosu,shitagau
儡	뢰		rai,yabureru
儿児兒	인아		jin,nin,hito,ninnyou,ko
兀	올	ngột	kotsu,gotsu,takai,hageru
允	윤		in,makoto,yurusu,jou
元	원	nguyên	gen,gan,moto,koube
兄	형	huynh	kei,kyou,ani,e
充	충	sung	juu,shuu,ateru,michiru,mitsu
兆	조	triệu	chou,jou,kizasu,uranai
兇	흉	hung	kyou,osoreru
先	선	tiên	sen,saki,mazu
光	광	quang	kou,hikaru,hikari,mitsu
克剋	극	khắc	koku,katsu,yoi,yoku
免	면	miễn	men,ben,yurusu
兎	토		to,usagi
兑兌	태	đoài	da,tai,yorokobu
兔	토	thỏ	to,usagi
兕	시		shi,ji
兖兗	연		en,kukuru,tadashii,makoto
党黨	당		tou,nakama,mura
兜	두	đâu	tou,kabuto
兢	긍	cạnh	kyou,osoreru
入	입	nhập	nyuu,ju,iru,hairu
全	전	toàn	zen,sen,mattaku,mattai
八	팔	bát	hachi,hatsu,yatsu,yatabi,ya
公	공	công	kou,ooyake,kimi
六	륙	lục	roku,riku,mutsu,mutabi
兮	혜	hề	kei,no
兰蘭	란		ran,fujibaka
共	공	cộng	kyou,tomo,tomoni,domo
关関關	관	quan	kan,ken,seki,kannuki
兴興	흥	hưng	kyou,kou,okoru,okosu
兵	병	binh	hei,hyou,ikusa
其	기	kì	ki,gi,sono,sore
具	구	cụ	gu,ku,sonaeru,sonae
典	전	điển	ten,nori,sakan,suke
兹茲	자		ji,shi,shigeru,masu
养養	양	dưỡng	you,yashinau,yashinai
兼	겸	kiêm	ken,kaneru,kanete
兽獸	수	thú	juu,kemono
冀	기		ki,koinegau
内內	내	nội	dai,nai,uchi,iru
冈岡	강		kou,oka
冉	염	nhiễm	nen,zen,yowai
册冊	책	sách	satsu,saku,fumi
再	재	tái	sai,sa,futatabi
冒	모	mạo	bou,okasu,oou
冕	면	miện	ben,men,kanmuri
冗	용	nhũng	jou,muda
写寫	사	tả	sha,utsusu,utsushi
军軍	군	quân	gun,kun,ikusa
农農	농	nông	nou,dou,kusagiru,tagayasu
冠	관	quán	kan,kanmuri
冢塚	총		chou,chu,tsuka,oka
冤	원	oan	en,kagamu,nureginu
冥	명	minh	mei,kurai
冬	동	đông	tou,fuyu
冯馮	풍		hyou,fuu,yoru,tanomu
冰		băng	hyou,koori,hi
冲沖衝	충	khem,trong	chuu,oki,waku,shou
决決	결	quyết	ketsu,kechi,kimeru,saku
况況	황	huống	kyou,iwanya,omomuki
冶	야	dã	ya,iru
冷	랭	lạnh	rei,hieru,tsumetai,sameru
冻凍	동	đông	tou,kooru,kogoeru
冽	렬	rét	retsu,rei,samui,tsumetai
净浄			jou,sei,kyoi,toro
凄	처		sei,samui,sugoi
准準	준	chốn,chuẩn	jun,shun,setsu,hitoshii
凉涼	량	lương	ryou,suzushii,usui,makotoni,ryo
凋	조		chou,shibomu
凌	릉	lăng	ryou,shinogu
减減	감	giảm	gen,heru,herasu,kan
凑湊	주		sou,minato,atsumaru
凛凜	름	lẫm	rin,samui,osoreru
凝	응	ngưng	gyou,koru,korasu
几幾	궤기	kỉ	ki,tsukue,iku,kizashi
凡	범	phàm	bon,han,subete,oyoso
凤鳳	봉	phượng	hou,fuu,ootori
凫鳧	부		fu,kamo,keri
凭憑	빙	bằng	hyou,yoru,motareru,tanomu
凯凱	개	khải	gai,kai,yawaragu
凰	황		kou,ou,ootori
凳	등		tou
凶	흉	hung	kyou,warui
凸	철		totsu,deru
凹	요		ou,kubomu,kubomi
出	출	xuất	shutsu,sui,deru,dasu
击撃擊	격		geki,keki,utsu
函	함	hòm	kan,ireru,hako
凿鑿	착	tạc	saku,sou,nomi,ugatsu
刀	도	đao	tou,katana
刁	조	điêu	teu,chou
刃	인	nhẫn	jin,ha,yaiba,kiru
分	분	phân	bun,fun,wakeru,wakaru
切	절체	thiết	setsu,sai,kiru,kire
刈	예		gai,karu,kari
刊	간	san	kan,kezuru,kizamu
刍芻	추	so	suu,su,magusa
刎	문	vẫn	fun,bun
刑	형	hình	kei,gyou,nori,shioki
划劃	획	vạch	ka,ge,saosasu,kama
刖	월		getsu,guchi,kiru,ayahui
列	렬	liệt	retsu,rei
刘劉	류		ryuu,korosu,ru
则則	칙	tắc	soku,nori,nottoru
刚剛	강		gou,tsuyoi,kowai,tsuyoshi,go
创創	창	sáng	sou,kizu,hajimeru
初	초	sơ	sho,so,hajime,hatsu
删刪	산	san	san,kezuru
判	판	phán	han,ban,wakeru
刨		bào	hou,byou,kezuru
利	리	lợi	ri,kiku,yoi,surudoi,toshi
别別	별	biết	betsu,bechi,wakareru,wakeru
刭剄	경		kei,kubikiru
刮	괄		katsu,kezuru
到	도	đáo	tou,itaru
刳	고		ko,eguru
制製	제	chế	sei,osaeru,tatsu,tsukuru
刷	쇄	loát	satsu,suru,haku,hake
券	권		ken,warifu,tegata
刹剎	찰		satsu,sechi,tera,kuni
刺	자척	thích	shi,seki,sasu,soshiru
刻	각	khắc	koku,kizamu,kizami,toki
剀剴	개		gai,kai,kiru,kosuru
剂剤劑	제	tễ	zai,sui,soroeru,mazeru
剃	체		tei,soru
削	삭	tước	saku,shou,kezuru
剌	랄		ratsu,motoru
前	전	tiền	zen,sen,mae,susumu
剑剣劍	검	kiếm	ken,tsurugi
剔	척		teki,tei,eguru,soru
剖	부	bo	bou,waru
剞	기		ki,kizamu
剡	섬		en,sen,surudoi,kezuru
剥剝	박	bóc	haku,hagu,muku,hageru
剧劇	극	cưa,kịch	geki,keki,hageshii
剩剰	잉		jou,amaru,amari
剪	전	tiện	sen,kiru
副	부	phó	fuku,sou,soe
割	할	cắt	katsu,waru,saku,wareru
剽	표		hyou,obyakasu
剿	초	tiễu	shou,sou,tatsu,toru
劈	벽		heki,hyaku,saku,tsunzaku
劓	의		gi,gei,hanakiru,hanakiri
力	력	lực	ryoku,riki,chikara,rikimu
劝勧勸	권	khuyến	kan,susumeru,ken
办辦	판		hen,han,ben
功	공	công	kou,isao
加	가	gia	ka,kuwaeru,kuwawaru,kuwaete
务務	무	vụ	mu,tsutome
劣	렬		retsu,otoru
动動	동	động	dou,ugoku,ugokasu,ugoki
助	조	trợ	jo,sho,tasukeru,suke
努	노		do,yume
劫	겁		gou,kyou
劬	구	cù	ku
劭	소		shou
励勵	려	lệ	rei,hagemu,hagemasu
劲勁	경	cứng	kei,tsuyoi
劳労勞	로	lao	rou,negirau,itawaru
劾	핵	hạch	gai,sabaku
势勢	세	thế	sei,se,ikioi
勃	발	bột	botsu,hotsu,niwakani,okoru
勅	칙		choku
勇	용	dũng	yuu,isamu,yu
勉	면	miễn	ben
勋勛勲	훈	huân	kun,isao
勒	륵	lắc	roku,kutsuwa
勖	욱	húc	kyaku,koku
勘	감	khám	kan,kangaeru
募	모		bo,mo,tsunoru
勤	근	cần	kin,gon,tsutome
勳	훈		kun,isao
勺	작	chước	shaku
勾	구		kou,nozoku,magaru,kagi
勿	물	vật	butsu,botsu,nashi,nakare
匀勻	균윤		in,sukunai,hitoshii
包	포	bao	hou,tsutsumu,tsutsumi
匈	흉	hung	kyou,mune,osoreru,sawagu
匍	포	bò	ho,hau
匏	포	bầu	hou,hisago
匐	복	bặc	hoku,fuku,harabau
匕	비		hi,saji
化	화	hoá	ka,ke,bakeru,kawaru
北	배북		hoku,hai,kita,nigeru
匙	시		shi,ji,saji
匝		táp	sou,meguru
匠	장		shou,takumi
匡	광	khuôn	kyou,ou,tadasu,sukuu
匣	갑	hộp	kou,gou,hako
匪	비	phỉ	hi,hako,katami,arazu
匮匱	궤	quĩ	ki,gi,hitsu
匹	필	thất	hitsu,hiki,tagui,taguu
区區	구	khu	ku,ou,wakeru,shikiru
医醫	예의	y	i,iyasu,kusushi
匾	편		hen,usui,hiratai,gaku
匿	닉	nặc	toku,kakureru,kakusu
十	십	thập	juu,jitsu,tou,totabi,to
千韆	천	thiên	sen,chi,toru
卅	삽	tạp	sou,sanjuu
升	승	thăng	shou,masu,noboru
午	오	ngọ	go,uma
卉	훼		ki,kusa
半	반	bán	han,nakaba
华華	화	hoa	ka,ke,hana,hanayaka
协協	협	hiếp	kyou,kanau
卑	비		hi,hikui,iyashii
卒	졸	tốt	sotsu,niwaka,owaru,tsuini
卓	탁	trác	taku,sugureru
单単單	단	đơn	tan,hitoe
卖売賣	매	mại	bai,mai,uru
南	남	nam	nan,dan,minami
博	박	bác	haku,baku,hiroi,hiromeru,hiro
卜蔔	복	bốc	boku,uranau,uranai,fuku
卞	변	biện	hen,han,nori
占	점	chiêm	sen,shimeru,uranau,uranai
卡	잡		sahu,sa
卢盧	로	lư	ro,ryo,subitsu,kuroi
卤鹵	로		sei,ro,shio,shiochi
卦	괘	quái	ka,ke,urakata
卫衛	위	vệ	ei,e,mamoru,mamori
卮	치		shi,sakazuki
卯	묘	mão	bou,u
印	인	ấn	in,shirushi
危	위	nguy	ki,ayaui,abunai,ayabumu
即	즉	tức	soku,shoku,tsuku,moshi
却卻	각	khước	kyaku,kaette
卵	란		ran,kon,tamago
卷巻捲	권	quyển,cuốn	kan,ken,maku
卸	사		sha,orosu,oroshi
卽	즉		soku,shoku,tsuku,moshi
卿	경	khanh	kyou,kei,kimi
厂廠	창	xưởng	kan,gake,shou,umaya
厄	액	ách	yaku,ga,wazawai
厅庁廳	청		chou,tei,yakusho,ie
历曆歷	력	lịch	reki,koyomi
厉厲	려	lẹ	rei,rai,to,togu
压圧壓	압	áp	atsu,osaeru,ou
厌厭	염	ướm	en,ou,akiru,itou
厕廁	측	xí	shi,shoku,kawaya
厘釐	리	li	rin,ten,mise,ri
厚	후		kou,atsui
厝	조	xó	saku,so,to,majiru
原	원	nguyên	gen,hara,moto,tazuneru,wara
厢廂	상	rương	shou,sou,hisashi
厥	궐		ketsu,kutsu,sono,sore
厦廈	하	hè	ka,ie,sa,hisashi
厨廚	주	chù	zu,chuu,kuriya,kurya
厮廝	시		shi,komono
去	거	khứ	kyo,ko,saru
县県縣	현	huyện	ken,kyou,kakeru,kakaru
参參	삼참	tham	san,shin,mairu,majiwaru
叆靉	애		ai
又	우	lại	yuu,mata
叉	차		sha,sai,mata
及	급	cập	kyuu,oyobu,oyobi,oyobosu
友	우	hữu	yuu,tomo
双雙	쌍	song	sou,futatsu,narabu,tagui
反	반	phản	han,tan,soru,kaesu
发発發髪髮	발	phát	hotsu,hochi,hanatsu,okoru
叔	숙	thúc	shuku,oji
取	취	thủ	shu,toru
受	수	thụ	ju,shuu,ukeru,uke
变変變	변	biến	hen,kawaru,kaeru
叙敘	서	tự	jo,tsuideru,tsuide,noberu
叛	반	bạn	han,ban,somuku
叟	수		sou,shuu,okina
叠畳疊	첩	điệp	chou,tatamu,tatami,jou
叡	예		ei,akiraka
口	구	khẩu	kou,ku,kuchi
古	고	cổ	ko,furui,inishie,furu
句	구귀	câu	ku,kou
另	령	lánh	rei,ryau,wakareru,saku
叨	도		tou,midarini
叩	고	khấu	kou,tataku,tataki
只隻	지척	chỉ,chiếc	shi,tada,seki,hitotsu
叫	규	khiếu	kyou,sakebu
召	소	chịu	shou,mesu
叭	팔	bớt	hatsu,ha
叮	정	đinh	tei,tanomu,nengoro,sasu
可	가	khả	ka,koku,yoi,beshi
台臺颱	태대	thai	dai,tai,utena,yorokobu
叱	질	sứt	shitsu,shichi,shikaru
史	사	sử	shi,fubito,fumi,sakan
右	우	hữu	u,yuu,migi,tasukeru
叵	파		ha,dekinai,sukoburu,tsuini
叶葉	협섭	diệp	kyou,kanau,you,shou,ha,yo
号號	호	hiệu	gou,sakebu,yobina,kou
司	사	ti	shi,tsukasa,ji
叹嘆	탄	han	iu,tan,nageku,nageki
叻		sựt	roku,ryoku
吁籲	우유	hu	ku,u,au,yu
吃	흘	khật	kitsu,domoru
各	각	các	kaku,onoono
合閤	합	hợp	gou,katsu,au,awaseru
吉	길	cát	kichi,kitsu,yoi,yoshi
吊	적		chou,tsurusu,tsuru,tsuri
同	동	đồng	dou,tou,onaji,tomoni
名	명	danh	mei,myou,na,nanoru
后後	후	hậu	kou,go,kimi,kisaki
吏	리	lại	ri,tsukasa
吐	토	thổ	to,haku
向	향	hướng	kou,kyou,muku,mukau
吓嚇	하혁	hách	ka,odosu,kaku
吕呂	려	lã	ryo,ro,sebone
吗嗎		mửa	ba
君	군	quân	kun,kimi
吝	린	lận	rin,oshimu
吟	음	ngâm	gin,kin,utau,naku
吠	폐		hai,bai,hoeru,hoe
吣		tăm	shin
否	부	bĩ	hi,ina,inamu,arazu
吧		và	ha,he
吨噸		đồn	ton,don
吩	분	phàn	fun,fuku
含	함	hàm	gan,fukumu,fukumeru
听聴聽	은청	thính	kin,gin,warau,pondo
吮	전		sen,shun,suu
启啓啟	계		kei,hiraku,mousu,hiro
吱	지	chê	shi,ki
吲		dặn	shin,hohoemu,azawarau
吴吳呉	오	ngô	go,kure,kureru
吵		sảo	byou,myou,saezuru,koe
吸	흡	cộp	kyuu,suu
吹	취	xuy	sui,fuku
吻	문	vẫn	fun,bun
吼	후	hống	kou,ku,hoeru
吽	후		in,gou,hoeru
吾	오	ngo	go,ware
呀	하	nhá	ga,ka,a,atsu
呃		nhách	aku,ai,naku
呆	매	ngốc	bou,gai,oroka,akireru
呈	정	trình	tei,shimesu
告	고		koku,kou,tsugeru
呐吶	눌	nói	totsu,dotsu,domoru
呒嘸	무		bu,sazo
呓囈	예		gei,negoto
呕嘔	구		ou,utau,haku
呗唄	패		bai,uta
员員	운원	viên	in,en,kazu
呜嗚	오	ô	o,u,au
呢	니	nài	ji,ni
呤	령	gầm	rei,ryou,sasayaki
呦	유	ạo	iu,yu,musebu,sakebu
周	주	chu	shuu,mawari,amaneshi,meguru
呪	주		ju,shuu,norou,noroi
呱	고	oa	ko
味	미	vị	mi,bi,aji,ajiwau
呵	가	ha	ka,shikaru,warau
呶	노	nao	do,dou
呸		bậy	hi
呻	신		shin,utau,umeku
呼	호	hô	ko,yobu
命	명	mệnh	mei,myou,inochi,oose
咀	저	thở	so,sho,kamu
咂		táp	sou,suu
咄	돌	xót	totsu,shikaru,hanashi
咆	포	bàu	hou,hoeru
咋	사	chạ	saku,sa,kuu,kurau
和	화	hoà	wa,ka,yawaragu,nagomu,kazu
咎	구		kyuu,kou,toga,togameru
咏詠	영	vẳng,vịnh	ei,utau,yomu,nagameru
咐	부	phó	ho,bu
咒		chú	shu,shuu,norou,noroi
咙嚨		lùng	rou,ru,nodo
咚		giọng	
咛嚀	녕		dei,nyou
咣		quàng	kou
咤	타		ta,to,shikaru
咧		lác	retsu,rechi
咨	자		shi,hakaru,au
咫	지		shi,ta
咬	교	rao	kou,gou,kamu
咯	각	khạc	kaku,haku
咲	소		shou,saku,warau,saki
咳	해	cay	gai,seki
咸鹹	함		kan,gen,mina,shioke
咻	휴	hiu	ku,kyou
咽	열인	nhằn	in,etsu,nodo
咿	이		i
哀	애	ai	ai,aware,awaremu,kanashii
品	품	phẩm	hin,hon,shina
哂	신		shin,warau
哄	홍	họng	kou,koe
哆	치	đớ	shi,ta,ookii,ookuchi
哇	와	oà	ai,e,haku,musebu
哈	합	hóp	gou,sou,nomu,susuru
哉	재	tai	sai,kana,ya
响響	향	hưởng,hướng	kyou,hibiiku,hibiku,hibiki
哏		gắn	kon
哑啞	아		a,oshi
哗嘩	화		ka,ke
哙噲	쾌	gọi	kuwai,ke,nodo,susuru
哝噥	농	nũng	dou,nu,sasayaku
哥	가	ca	ka,utau
哦	아	nga	ga,utau
哨	초		shou,mihari
哩	리		ri,wai,mairu
哪		ná	da,na
哭	곡	khóc	koku,naku
哮	효	hao	kou,hoeru
哲	철	triết	tetsu,akiraka,satoi
哺	포	phô	ho,fukumu,hagukumu
哽	경	ngạnh	kou,musebu
唁		ngon	gen,gon,tomurau
唆	사		sa
唇	진	thần	shin
唉	애	hãy	kai,ki,aa,aaoo
唏	희	hơi	ki,nageku
唐	당	đường	tou,kara
唑		doạ	zei
唔	오		go
唤喚	환	hoán	kan,yobu
售	수		shuu,uru
唯	유	dõi	yui,i,tada,kore
唱	창	xướng	shou,tonaeru,utau,uta
唳	려		rei,naku
唵	암		an,on,hukumu
唷		dóc	yo,warau
唼	삽	thép	sahu,sehu,kurahu,susuru
唾	타	thoá	da,tsuba
唿		hót	kotsu,kochi,ureeru
啄	탁	trốc	taku,tsuibamu
商	상	thương	shou,akinau
啉		lăm	ran,musaboru
啊	아	à	a,koe
啐		chót	sai,se,odoroku,yobu
啖	담		tan,kuu,kurawasu
啜	철	xuýt	setsu,tetsu,susuru
啧嘖	책		saku,sakebu
啬嗇	색		shoku,oshimu,yabusaka
啭囀	전		ten,saezuru
啮嚙	교		gou,kajiru,kami
啰囉	라	la	ra,koe
啷		lắng	
啸嘯	소		shou,shitsu,usobuku
啻	시		shi,tada
啼	제		tei,naku
啾	추		shuu,naku
喀	객		kaku,haku
喁	옹	ngụm	gyou,gu,agitou
喂		ỏi	ki,kai,nageku
喃	남	nôm	nan,nou
善	선	thiện	zen,yoi,yoshi
喇	나라	lạt	ratsu,ra,monoiu
喉	후	hầu	kou,nodo
喊	함		kan,sakebu
喋	첩	nhịp	chou,tou,shaberu,tsuibamu
喑	음	ầm	in,on,oshi,sakebu
喔	악	ộc	aku,raku
喘	천	suyễn	zen,sen,aegu,seki
喙	훼		kai
喜	희	hỉ	ki,shi,yorokobu,yorokobi
喝	갈	hát	katsu,ai,shikaru
喟	위	vị	ki,kuwai,tameiki
喧	훤	huyên	ken
喩	유		yu,satosu,satoru,tatoeru
喫	끽	khịt	kitsu,keki,kuu,nomu
喵		mếu	
喷噴	분	phún	fun,fuku,haku
喻		dụ	yu,satosu,satoru,tatoeru
喽嘍	루	làu	rou,ru,midareru
喾嚳	곡		koku,tsugeru
嗅	후		kyuu,kagu
嗉	소	nhố	so
嗑	합		kahu,ahu,nomu,kataru
嗔	진	xin	shin,ikaru
嗜	기		shi
嗟	차		sa,sha,au,nageku
嗡		óng	rou,ra
嗣	사	tự	shi,tsugu
嗤	치		shi,warau
嗫囁	섭		shou,sasayaku
嗳噯	애	áy	ai,gai,iki
嗷	오	ngao	gou
嗽	수		soku,shuu,suu
嗾	주		sou
嘈	조	tào	sau,sou
嘉	가		ka,yomisuru,yoi
嘌	표		heu,hayai,yureru,midareru
嘎	알		katsu,kechi
嘘噓	허	hờ	kyo,fuku,uso
嘤嚶	앵	inh	ou,naku
嘬	최	chối	sai,se,kamu,musaboru
嘱囑	촉	chúc	shoku,tanomu
嘲	조	trào	tou,chou,azakeru
嘴	취		shi
嘶	시	tê	sei,inanaku
嘹	료	rêu	reu,ryou
嘻	희	hi	ki,i,imashime,yaharagu
嘿	묵		boku,moku,shizuka,damaru
噂		ton	son,uwasa
噍	초		seu,zeu,kamu
噎	열	ế	itsu,etsu,musebu
噔		đằng	tou
噙		gầm	kin,hukumu
噤	금	gặm	kin,tsugumu
器	기	khí	ki,utsuwa
噩	악		kaku,odoroku
噪	조	tháo	sou,sawagu
噫	희		i,ai,au,okubi
噬	서	phè	zei,kamu
噶	갈	gắt	katsu,kachi
嚄	획	quác	kaku,waku,wameku,aa
嚅		nheo	ju,nyu
嚆	효		kou,sakebu
嚎		hào	kau,gou
嚓		xát	
嚣囂	효	hiu	gou,kyou
嚥	연		en,nomu,nodo
嚮	향		kou,kyou,mukau,sakini
嚯		oác	
嚼	작		shaku,kamu
囊	낭		nou,fukuro
囚	수	tù	shuu,toraeru
四	사	tứ	shi,yotsu,yotabi
回迴	회	hồi	kai,e,mawasu,mawaru
囟	신		shin,shi,hiyomeki
因	인	nhân	in,yoru,chinamu,yotte
团団團	단	đoàn	shuu,dan,ton,marui
囫	홀		kotsu,kochi
园園	원	vườn,viên	gan,tan,en,on
困	곤	khốn	kon,komaru
囱		song	sou,su,tenmado,mado
围囲圍	위	vè	i,tou,kakomu,kakoi
囵圇	륜		rin
囹	령		rei
固	고	cố	ko,katameru,katame,katai
国國	국	quốc	koku,kuni
图図圖	도	đồ	to,zu,hakaru,e
囿	유		yuu,sono
圃	포	bo	ho,hatake
圄	어		gyo,go,hitoya
圆円圓	엔원	viên	en,marui,maru
圈圏	권	khuyên	ken,kakoi
圉	어		gyo,go,hitoya,umakai
圊	청		sei,shou,kawaya
圜	환		kan,en,meguru,marui
土	토	thổ	do,to,tsuchi
圣聖	성	thánh	kutsu,kochi,tagayasu,sei
在	재	tại	zai,aru,imasu
圩	우	vò	u,o,tsutsumi,kishi
圪	을		gitsu,gichi
圬	오	hũ	o,u,kote,nuru
圭	규	quê	kei,tama
圮	비	dãy	hi,bi,yaburu,yabureru
圯		dãy	i,shi,doburu
地	지	địa	chi,ji,tsuchi
圹壙	광	khoảng	kou,ana
场場	장	trường	jou,ba
圻	기은		ki,gin,sakai
圾	급		gyuu,gou,ayaui
址	지	xởi	shi,ato
坂阪	판	phẳng	han,saka
均	균연	quân	kin,in,hitoshii
坊	방	phường	bou,machi,heya,tera
坌	분		hon,bon,chiri,narabu
坍	담		tan,ton
坎	감	khảm	kan,ana
坏壞	배괴	hoại	hai,oka,tsuki,kai
坐	좌		za,suwaru,sozoroni,owasu
坑	갱	ganh	kou,ana
块塊	괴	khối	kai,katamari
坚堅	견	kiên	ken,katai,kataku
坛壇	단	đàn	dan,tan,ba,tokoro
坞塢	오		o,u,toride,mura
坟墳	분	vun,phần	fun,haka
坠墜	추	truỵ	tsui,ochiru
坡	파	pha	ha,hi,tsutsumi
坤	곤	khôn	kon,tsuchi
坦	탄	đất	tan,taira
坨	타		i,ta,kewashii
坩	감		kan,tsubo
坪	평		hei,hyou,tsubo
坭		nơi	dei,nai,doro
坳	요		au,eu,kubomi
坷	가		ka
坻	지		chi,ji,nakisa,saka
坼	탁		taku,chaku,sakeru,wakareru
垂	수	thùy	sui,tareru,tarasu
垃		lắp	ratsu
垄壟	롱	lũng	ryou,rou,une,tsuka
垆壚	로	lò	ro,ryo,rurori
型	형		kei,kata
垌	동	đồng	tou,tsu,tsubo
垒塁壘	루	luỹ	rui,toride
垓	해	gay	gai,kai,hate,sakai
垕	후		kou,aka
垠	은	hằn	gin,gon,sakai,kishi
垢	구	cáu	kou,ku,aka,haji
垣	원		en,kaki
垤	질		tetsu,arizuka
垦墾	간	khẩn	kon,hiraku
垩堊	악		sei,shou,hijiri,a
垫墊	점		ten,teu,ochiiru,oboreru
垮		khoai	
垸	완		kan,gan,marobu
埂		ghềnh	kau,kyou,ana,tsutsumi
埃	애	ai	ai,chiri,hokori
埋	매	mai	mai,bai,umeru,uzumeru
城	성	thành	jou,shiro,kizuku,ki
埒	랄		rachi,ratsu,kakoi,kaki
埕		chĩnh	tei,bin
埘塒	시		shi,ji,negura
埙塤	훈	ven	ken,tawan
埚堝	과		ka,rutsubo
埜	야		sho,ya,no
埝		nấm	ten,deu,shita,masu
域	역	vực	iki,sakai
埠	부		fu,tsuka,hatoba
埤	비		hi,bi,masu,ataheru
埭	태		tai,dai,seki
埴	식		shoku,hani
培	배	bồi	bai,hou
基	기	cơ	ki,motoi,moto,motozuku
埼	기		ki,sai,saki
埽	소		sou,haku
堀	굴		kutsu,hori,horu,ana
堂	당	đường	dou,tou,takadono,sumai
堆	퇴	đôi	tai,tsui,uzutakai
堇	근		kin,kon,nuru,wazuka
堉	육		iku
堋	붕		hou,houmuru
堑塹	참		zan,sen,hori
堕墮	타	đoạ	da,kuzusu,kuzureru,ochiru
堙	인		in,fusagu
堞	첩		teu,deu,himegaki
堡	보		hou,ho,toride
堤	제	đê	tei,shi,tsutsumi
堪	감	kham	kan,tan,taeru
堰	언		en,seki,seku
堵	도		to,kaki
堺	계		kai,sakai
塌	탑		tou
塍	승		shou,jou,aze,kuro
塑	소		so,deku
塔	탑		tou,tera,oka
塘	당	đường	tou,tsutsumi
塞	새색	tắc	soku,sai,fusagu,michiru
填塡	전진	điền	ten,chin,fusagu,uzumeru
塾	숙	thục	juku,monbeya,manabiya
墀	지		chi,ji,su
墁	만		ban,man,kote
境	경	cảnh	kyou,kei,sakai
墅	서	thự	sho,ya
墉	용		you,yu,kaki,kabe
墓	묘	mộ	bo,haka
墙牆	장	teo,tường	shou,kaki
增増	증	tăng	zou,sou,masu,fueru
墟	허		kyo,ato
墨	묵		boku,moku,sumi
墩	돈	đôn	ton
壁	벽	bích	heki,kabe
壅	옹		you,fusagu
壑	학	hác	gaku,kaku,tani
壕	호	hào	gou,hori
壤壌	양	nhưỡng	jou,tsuchi
士	사	sĩ	shi,ji,samurai
壬	임	nhăm	jin,nin,mizunoe
壮壯	장	tráng	sou,sakan
声聲	성	thanh	sei,shou,koe
壳殻殼	각	nôi,xác	kaku,kara,koku
壶壺	호		ko,tsubo
壹壱	일	nhất	ichi,itsu,hitotsu
处処處	처	xử	sho,oru,tokoro
备備	비	bị	bi,sonaeru,sonawaru,sonae
复複	복	hạ	fuku,kasaneru,futatabi
夏	하		ka,ge,natsu
夔	기		ki,gi
夕	석	tịch	seki,yuu,yuube
外	외	ngoại	gai,ge,soto,hoka
夙	숙	túc	shuku,tsutoni,hayai
多	다	đa	ta,ooi,masaru,masani
夜	야	dạ	ya,yo,yoru
够夠			kou,ku,atsumaru,ooi
夤	인		in,i,ookii,nobiru
大	대	đại	tai,dai,ookii,hajime,hiro,o,oo
天	천	thiên	ten,ame,sora
太	태	thái	ta,tai,futoi,hanahada,o
夫	부	phu	fu,fuu,otto,otoko,o
夬	쾌		ketsu,kechi,wakeru,kimeru
夭	요	yểu	you,ou,wakai,wazawai
央	앙	ương	ou,nakaba
夯	항		kou,katsugu,ninau
失	실	thất	shitsu,itsu,ushinau
头頭	두	đầu	tou,zu,atama,kashira
夷	이	dì	i,korosu,ebisu
夸誇	과	khoa	ko,ka,ogoru,hokoru
夹夾	협	giáp	kou,kyou,hasamu
夺奪	탈	đoạt	datsu,ubau
奁奩			ren,kushige
奂奐	환		kan,ookii,sakan
奄	엄	ăm	en,oou
奇	기	kỳ	ki,kushi,ayashii
奈	나내	nại	na,dai
奉	봉	phụng	hou,bu
奋奮	분	phấn	fun,furuu
奎	규		kei,ki,mata
奏	주	tấu	sou,kanaderu,susumeru
契	계글	khế	setsu,kei,chigiru,kizamu
奔	분		hon,hashiru
奕	혁		eki,yaku,ookii,nareru
奖奨獎	장		shou,sou,susumeru
套	투		tou,kasaneru,ooi
奘	장		jou,sou,sakan
奚	해		kei,nanzo
奠	전		ten,den,matsuru,sadameru
奢	사	xa	sha,ogoru
奥奧	오	áo	ou,oku,kuma
奨奬	장	tưởng	shou,sou,susumeru
奭	석		seki,shaku,sakan
女	녀	nữa	jo,nyo,onna,me
奴	노	nô	do,nu,yakko,yatsu
奶	내	nái	dai,ne,chichi,hagukumu
奸姦	간	gian	kan,okasu,ken,midara
好	호	háo	kou,konomu,suku,yoi
如	여	như	jo,nyo,gotoku,shiku
妃	비	phi	hi,hai,kisaki
妄	망		bou,mou,midari,midarini
妆妝	장	trang	sou,shou,yosoou
妇婦	부	phụ	fu,yome,onna
妈媽	마	má	bo,mo,haha
妊	임		nin,jin,haramu
妍	연	ngơn	ken,gen
妒	투	đố	to,tsu,netamu,sonemu
妓	기	kĩ	ki,gi,wazaogi
妖	요	yêu	you,namameku
妗	금		sen,ken
妙	묘	diệu	myou,byou,wakai,tae
妣	비		hi,nakihaha
妤	여		yo
妥	타	thoả	da,ta,yasui,odayaka
妨	방		bou
妪嫗	구	ẩu	ou,u,ouna
妫嬀	규		ki,gi
妬	투		to,netamu
妮	니	ni	ji,ni
妯	축	dâu	chuu,jiku,aiyome,ugoku
妲	달	dát	datsu
妹	매	muội	mai,imouto,imo
妻	처	thê	sai,tsuma
妾	첩	thiếp	shou,mekake,warawa
姆	모		bo,mo,uba
姉	자	chị	shi,ane
姊	자	chị	shi,ane,haha
始	시	thuỷ	shi,hajimeru,hajime,hajimaru
姐	저	thư	so,sha,ane,anego
姑	고	cô	ko,shuutome,oba
姒	사		shi,ji,ane
姓	성	tính	sei,shou,kabane
委	위	uỷ	i,yudaneru,sue,kuwashii
姗姍	산		san,sen,mimeyoi,soshiru
姚	요	diêu	you,chou
姜薑	강	gừng	kyou,tsuyoi,kou,hajikami
姝	주		su,shu
姣	교		kou,keu,mimeyoi,isagiyoi
姥	모	mụ	bo,mo,uba,baba
姨	이	dì	i,oba
姪	질	đẹt	tetsu,chitsu,mei,oi
姬姫	희		ki,hime
姮	항		kou,gou
姹	차		ta,to,hokoru,otome
姻	인	nhân	in,totsugu
姿	자	tư	shi,sugata
威	위	uy	i,odosu,takeshi
娃	와왜		a,ai
娄婁	루	lâu	ru,rou,tsunagu,hiku
娅婭	아	ả	a,aimuko
娆嬈	요		deu,neu,nayamu
娇嬌	교	kiều	kyou
娈孌	련		ren,ran,shitau,sunao
娉	빙		hei,hou,tou
娑	사		sha,sa,mau
娓	미	vãi	bi,mi,sunao,shitagau
娘嬢	낭	nương	jou,nyou,musume
娜	나	na	da,na,omomuro
娟	연		ken,en,adeyaka,kobiru
娠	신		shin,haramu
娣	제		tei,dai,imouto,oba
娥	아	nga	ga,mimeyoi
娩	만		ben,han,umu
娱娛娯	오		go,ku
娲媧	왜	oa	kai,ke
娴嫻	한		kan
娶	취	thú	shu,metoru
娼	창		shou,asobime
婀	아		a,taoyaka
婆	파	bà	ba,baba
婉	완원	uyển	en
婚	혼		kon,engumi
婢	비	tì	hi
婧	정청		sei,shou
婪	람	lam	ran,rin,musaboru
婴嬰	영	anh	ei,fureru,midorigo
婵嬋	선		sen,zen,miuchi
婶嬸		thím	shin
婷	정		tei,chou
婿	서		sei,muko
媒	매	mối	bai,mai,nakoudo
媚	미		bi,kobiru
媛	원		en,hime
媪媼	온		ou,ouna
媳	식		seki,shaku,yome
媵	잉		you,okuru,okurime
媾	구		kou,yoshimi
嫁	가	giá	ka,ke,totsugu,yome
嫂	수	dâu	sou,anyome
嫉	질		shitsu,netamu,nikumu
嫌	혐	hiềm	ken,gen,kirau,utagau
嫔嬪	빈		hin,hime
嫖	표	phếu	hyou,karui
嫚	만		ban,man,anadoru,kegasu
嫠	리		ri,yamome
嫡	적	đích	chaku,teki,yotsugi
嫣	언		en
嫦	항	thường	kou,gou
嫩	눈	non	don,non,wakai
嫫	모		bo,mo,shikome
嫱嬙	장		shou,zou,sobame
嬉	희		ki,ureshii
嬖	폐	bế	hei,kiniiri
嬴	영		ei
孀	상		sou,yamome
孃	양		jou,musume
子	자	tí	shi,su,ko,mi
孑	혈		getsu,ketsu,hitori
孔	공	khổng	kou,ana,hanahada
孕	잉	dựng	you,haramu
字	자	tự	ji,aza,umu,masu
存	존	tồn	son,zon,tamotsu,aru
孙孫	손	tôn	son,mago
孚	부		fu,tamago,hagukumu
孛	패	bụt	botsu,hai
孜	자		shi
孝	효	hiếu	kou,kyou,taka
孟	맹	mạnh	mou,myou,kashira,hajime
季	계	quí	ki,sue,toki
孤	고	cô	ko,hitori
孥	노	nua	do,nu,tsumako
学學	학	học	gaku,manabu
孩	해	hài	kai,gai
孪孿	산		san,sen,hutago
孰	숙		juku,tare,izure
孱	잔		sen,san,yowai
孵	부		fu,kaesu
孺	유	nhọ	ju,osanai
孽		nghiệt	getsu,gechi,wakibara
宁寧	저녕	trữ	cho,nei,nyou,yasui
宅	댁택		taku,ie,sumau,yake
宇	우	vũ	u,noki,ie
守	수	thú	shu,su,mamoru,mori
安	안	an	an,yasui,izukunso,yasu
宋	송	tống	sou,sumai,oru
完	완	hoàn	kan,mattai
宏	굉		kou,hiroi,hiro
宓	복		bitsu,michi,yasuraka
宕	탕		tou,sugiru
宗	종	tông	shuu,sou,mune,tattobu
官	관	quan	kan,tsukasa,ooyake
宙	주	trụ	chuu,sora
定	정	định	tei,jou,sadameru,sadamaru
宛	완	uyển	en,atakamo,ate,zutsu
宜	의	nghi	gi,yoroshii,mube
宝寶	보	bảo	hou,takara
实実實	실지	thực	jitsu,shitsu,mi,minoru,sane
宠寵	총	sủng	chou,megumi,megumu
审審	심	thẩm	shin
客	객	khách	kyaku,kaku,maroudo
宣	선	tuyên	sen,noru,notamau,nobu
室	실	thất	shitsu,muro,heya
宥	유		yuu,yurusu,nadameru
宦	환		kan,gen,tsukaeru,manabu
宪憲	헌	hiến	ken,nori
宫宮	궁	cung	kyuu,guu,miya,ie
宰	재	tể	sai,tsukasa
害	해	hại	gai,katsu,sokonau,wazawai
宴	연	yến	en,utage
宵	소		shou,yoi
家傢	가	gia	ka,kagu,ke,ie
宸	신		shin,noki
容	용	dung	you,ireru,yurusu,katachi
宽寬	관	khoan	kan,hiroi,yuruyaka
宾賓	빈	tân	hin,maroudo,shitagau
宿	수숙	túc	shuku,shuu,yadoru,yado
寂	적	tịch	jaku,seki,sabishii,sabi
寄	기	gửi	ki,yoru,yoseru,yose
寅	인	dần	in,tora
密	밀	mật	mitsu,shigeshi,hisoka,hisokani
寇	구	khấu	kou,adasuru,ada
富冨	부	phú	fu,fuu,tomu,tomi
寐	매	mị	bi,neru
寒	한	hàn	kan,samui,samusa
寓	우	ngụ	guu,gyo,yoru,yoseru
寗	녕		nei,nyuu,negai
寛	관		kan,hiroi,yuruyaka
寝寢	침		shin,neru,mitamaya,yameru
寞	막	mịch	baku,maku,sabishii
察	찰	sát	satsu,sechi,shiru,miru
寡	과	quả	ka,yamome,sukunai
寤	오		go,sameru
寨	채	trại	sai,toride
寮	료		ryou,tsukasa
寰	환		kan
寸	촌	thốn	sun,son,hakaru,toki
对対對	대	đối,đỗi	tai,tsui,mukau,narabu
寺	사		ji,shi,tera
寻尋	심	tầm	jin,tazuneru,hiro,tsune
导導	도	đạo	dou
寿壽	수	thọ	ju,su,kotobuki,hisashii,hisa,toshi
封	봉	phong	fuu,hou,sakai,tojiru
射	사	xạ	sha,seki,iru,ateru
将將	장	tướng	shou,sou,hikiiru,motte
尉	위		i,osaeru
尊	존	tôn	son,tattoi,toutoi,tattobu
小	소	tiểu	shou,chiisai,ko,o
少	소	thiểu	shou,sukunai,sukoshi
尔爾	이	nể,nhãi	ji,ni,nanji,sono
尖	첨	tiêm	sen,togaru,surudoi
尘塵	진	trần	jin,chiri
尚		chuộng	shou,kuwaeru,tattobu,negau,nao
尝嘗	상		shou,jou,nameru,katte
尤	우		yuu,togameru,toga,mottomo
尧堯	요	nghiêu	gyou,takai
就	취		shuu,ju,tsuku
尴尷			kan,ken
尸屍	시	thây,thi	shi
尹	윤	doãn	in,osa,tadasu
尺	척	xích	shaku,seki
尻	고		kou,shiri
尼	니	ni	ni,jitsu,ama
尽儘盡	진	tận	jin,mama,tsukusu,tsukiru
尾	미	vĩ	bi,o
尿	뇨		nyou,ibari
局	국	cục	kyoku,tsubone,shikiru
屁	비		hi,he
层層	층	tầng	sou,kasanaru,kasa
居	거	cư	kyo,ki,iru,oru
屈	굴	khuất	kutsu,kagamu,kagameru
屉屜			tei,tai
届屆	계		kai,todokeru,todoku,todoke
屋	옥	ốc	oku,ya,yane
屎	시히		shi,ki,kuso
屏		bình	hei,byou,oou
屐	극		geki,keki,hakimono
屑	설		setsu,isagyoi,kuzu
展	전	triển	ten,noberu,nobiru
属屬	속	thuộc	zoku,shoku,yakara,tsuku
屠	도	đồ	to,cho,hofuru
屡屢	루	lũ	ru
履	리		ri,haku,kutsu,fumu
屦屨	구		ku,kutsu
屯	둔	truân	ton,chun,tamuro
山	산	sơn	san,sen,yama
屹	흘	ngật	kitsu,gitsu
屺	기		ki
屿嶼	서		sho,shima
岁歲	세		sei,sai,toshi,yowai
岂豈	개기		ki,gai,ani
岈	하		ka,kodama
岌	급	ngập	kyuu,gyuu,takai
岐	기		ki,gi,edamichi
岑	잠	sầm	shin,gin,mine
岔	차		sa,ta,machigau
岖嶇	구		ku,kewashii
岗崗	강		kou,oka
岘峴	현		ken,gen,kewashii
岚嵐	람		ran,arashi
岛島	도	đảo	tou,shima
岣	구		kou,ku,itadaki
岩	암	nham	gan,iwa
岫	수		shuu,yuu,kuki,mine
岬	갑		kou,misaki
岭嶺	령		rei,ryou,mine
岱	대	đồi	tai,dai,kawariau,hajime
岳	악		gaku,take
岷	민		bin,min
岸	안	ngàn	gan,kishi
岿巋	규		ki,gi
峄嶧	역		eki,yaku
峋	순		shun
峒	동		tou,zu
峙	치		ji
峠	상		touge
峡峽	협	giáp	kyou,kou,hazama
峣嶢	요	nghèo	gyou,kewashii
峤嶠	교		kyou,gyou
峥崢	쟁		sou
峦巒	만		ran,mine
峨	아		ga,takane
峭	초		shou,kewashii,kibishii
峯	봉		hou,mine
峰	봉		hou,mine
峻	준		shun,takai,kewashii
崃崍	래		rai
崆	공		kou,ku
崇	숭	sùng	suu,shuu,takai,agameru,taka
崎﨑	기		ki,saki,kewashii
崔	최	thôi	sai,sui,majiwaru
崖	애	day	gai,gake
崛	굴		kutsu
崤	효		kou,gyou
崦	엄		en
崩	붕		hou,kuzureru,kuzusu
崭嶄	참	chởm	san,zan,kewashii
崴	외		wai,e
崽	재		sai,sha,kodomo
嵋	미	mi	bi,bai
嵌	감		kan,ana
嵎	우	giủng	guu,gu,kuma
嵘嶸	영		kou,ou,kewashii
嵝嶁	루		ru,rou,itadaki
嵩	숭	tung	suu,shuu,takai,kasa
嵬	외	ngôi	kai,gai,takai
嵯	차		sa,shi,kewashii,takai
嶂	장		shou,mine
嶋	도		tou,shima
嶙	린		rin
嶝	등		tou
嶷	의		gi,gyoku,satoi
巉	참		san,zan
巍	외	nguy	gi,takai
川	천	xuyên	sen,kawa
州	주	châu	shuu,su,shima
巡	순	tuần	jun,meguru
巢	소	sào	
工	공	công	kou,ku,takumi,waza
左	좌	tả	sa,hidari,motoru,tasukeru
巧	교	xảo	kou,takumi,satoi
巨	거		kyo,ookii
巩鞏	공	củng	kyou,katai
巫	무		fu,bu,miko,kannagi
差	차	sai	shi,sa,sasu,tagau
己	기	kỉ	ki,ko,onore
已	이	dĩ	i,sudeni,yamu,nomi
巳	사	tị	shi,mi
巴	파	ba	ha,tomoe
巷	항		kou,chimata
巽	손	rốn	son,tatsumi
巾	건	cân	kin,fukin,ooi,haba
币幣	폐	giẻ	hei,nusa,takara,zeni
市	시	thị	shi,ichi
布	포	bố	fu,nuno,shiku
帅帥	솔수	soái	sotsu,sui,hikiiru
帆	범		han,ho
师師	사	sư	shi,miyako,ikusa,osa
希	희	hơi	ki,mare,koinegau
帏幃	위		i,ki,tobari,nioibuku
帐帳	장	trướng	chou,tobari,hari
帑	탕	nô	do,tou,kanegura
帕	말		batsu,mechi,tsutsumu
帖	첩	thiếp	jou,chou,kakimono
帘簾	렴	rèm	ren,shin,sakebata,sudare
帙	질		chitsu,fumaki
帚	추		sou,shuu,houki
帛	백		haku,kinu
帜幟	치	xí	shi,nobori
帝	제	đấy	tei,tai,mikado
带帯帶	대	đai	tai,obi,obiru,meguru
帧幀	정	tranh	tei,tou,kakemono
席	석		seki,mushiro
帮幫	방		hou,tasukeru
帷	유		i,tobari
常	상	thường	jou,shou,tsune,toko
帻幘	책		saku,shaku,zukin
帽	모	mão	bou,mou,boushi
幂冪	멱		beki,ooi,fukin,myaku
幄	악		aku,tobari
幅	폭	bức	fuku,hyoku,haba
幌	황		kou,horo
幔	만	màn	ban,man,maku
幕	막		maku,baku,oou
幛		trướng	shou,nuno
幞	복		hoku,boku,zukin
幡	번	phan	han,hon,hata
幢	당	choàng	tou,dou,hata
干幹	간	can	kan,hosu,hiru,okasu
平	평	bình	hei,hyou,taira,hira
年	년	nên	nen,toshi,minoru,yowai
并並併倂	병	tính	hei,nami,naraberu,narabini
幸	행		kou,saiwai,shiawase,sachi,yuki
幻	환	ảo	gen
幼	유	ấu	you,yuu,osanai
幽	유		yuu,kurai,kasuka
广広廣	엄광	quảng	gen,ie,kou,hiroi,hiro
庄荘莊	장	chăng,trang	sou,shou,inaka,murazato
庆慶	경	khánh	kei,kyou,yoi,yorokobu,yoshi
庇	비		hi,oou,kabau,hisashi
床	상	sàng	shou,yuka,toko,yukashii
庋	기		ki,todana
序	서	tựa	jo,tsuide,noberu
庐廬	려		ryo,ro,iori,ie
庑廡	무	vu	bu,hisashi
库庫	고	kho	ko,ku,kura
应応應	응	ứng	ou,you,kotaeru,ataru
底	저	để	tei,soko,nanzo
庖	포		hou,kurya
店	점	điếm	ten,mise,tana
庙廟	묘	miếu	byou,tamaya,mitamaya,yashiro
庚	경	canh	kou,kanoe
府	부	phủ	fu,yakusho,miyako
庞龐	방		hou,bou,takadono
废廃廢	폐	phế	hai,sutareru,sutaru,fusu
庠	상		shou,manabiya
庥	휴		kyuu,ku,kage
度	도탁	độ	taku,do,tabi,hakaru
座	좌	toà	za,suwaru,kura,imasu
庭	정	đình	tei,niwa
庵	암	am	an,iori
庶	서	thứ	sho,moromoro,koinegau,chikai
康	강	khang	kou,yasui,yasu
庸	용		you,mochiiru,tsune,ani
庾	유		yu,kura
廉	렴	liêm	ren,kado,yasui
廊	랑	lang	rou,watadono
廓	곽확	quách	kaku,toride,kuruwa
廖	료		ryou,munashii
廛	전	chờn	ten,yashiki,mise
廨	해		kai,ke,yakusho
廪廩	름	lẫm	rin,kura
延	연	dang	en,nobiru,nobasu,nobu
廷	정	đình	tei,niwa
建	건	kiến	ken,kon,tateru,take
廻	회		kai,e,meguru,mawaru
廿	입		juu,nyuu,nijuu
开開	개	khai	kai,hiraku,aku
异異	이		i,ageru,koto,kotonaru
弃棄	기		ki,suteru
弄	롱	lộng	rou
弈	혁		eki,yaku
弊	폐	tệ	hei,hetsu,yabureru
弋	익	dặc	yoku,igurumi
式	식	thức	shiki,shoku,nori,nottoru
弑弒	시	thí	shi,shii,shiisuru,korosu
弓	궁	cung	kyuu,yumi
弔	조	điếu	chou,teki,tomurau,tsuru
引	인	dẫn	in,hiku
弗	불	phất	futsu,botsu,doru
弘	홍		kou,gu,hiroi,hiromeru,hiro
弛	이		shi,chi,yurumu
弟	제	đệ	tei,dai,otouto
张張	장	trương	chou,haru,hari
弥彌	미		mi,hisashii,tooi,ya
弦	현		gen,tsuru
弧	호		ko,kyumi
弩	노	nỏ	do,ishumi
弭	미		bi,mi,yuhazu
弯彎	만		wan,hiku
弱	약	nhược	jaku,nyaku,yowai,yowaru
弹弾彈	탄	đàn	dan,tan,tama,hazumu
强強	강	càng	kyou,gou,tsuyoi,shiiru
弼	필	bặt	hitsu,tasukeru,yudame,suke
彀	구		kou,ku
归帰歸	귀		ki,kaeru,totsugu,okuru
当當	당	đương	tou,ataru,ateru,ate
录錄	록		roku,ryo,shirusu
彗	세혜		sui,kei,houki
彘	체		tei,dei,buta
彝	이		i,tsune
形	형	hình	kei,gyou,katachi,kata
彤	동		tou,zu,akai
彦彥	언		gen,hiko
彧	욱		iku,aya
彩	채	thái	sai,irodoru,irodori,tsuya,aya
彪	표		hyou,hyuu,aya
彫	조	điêu	chou,horu
彬	빈	băn	hin,akiraka
彭	팽	bành	hou,yuku,michi,sakan
彰	창		shou,sou,aya,akiraka,aki
影	영	ảnh	ei,you,kage
彷	방	phảng	hou,samayou
役	역	dịch	yaku,eki,tsutome,edachi
彻徹	철	triệt	tetsu,tooru,toru
彼	피	bỉ	hi,kare,kano
彿	불	phớt	futsu,fuchi,nikayou,honoka
往	왕	vãng	ou,yuku,iku,inishie
征徴	정	chinh	sei,utsu,yuku,toru
徂	조	tò	so,yuku
径徑	경		kei,komichi,michi
待	대	đãi	tai,dai,matsu
徇	순		shun,jun,tonaeru,amaneshi
很	흔		kon,motoru
徉	양		you,samayou
徊	회	hồi	kai,e,samayou
律	률	luật	ritsu,richi,nori
徐	서	chờ	jo,omomuro
徒	도	đồ	to,kachi,tomogara
徕徠	래	lại	rai,kuru,tsuku,kaeru
得	득	đắc	toku,eru,uru
徘	배	bồi	hai,samayou
徙	사		shi,utsuru
徜	상		shou,jou,samayou
御禦	어	ngự,ngừa	gyo,go,on,osameru
徨	황		kou,samayou
復	복부		fuku,kaeru,kaesu,mata
循	순		jun,shitagau
徭	요		you,edachi
微	미	vi	bi,kasuka,nai
徵	징	trưng	chou,chi,shirushi,mesu
德徳	덕	đức	toku,oshie,nori
徼	요		kyou,gyou,meguru,motomeru
徽	휘		ki,yoi,shirushi
心	심	tâm	shin,kokoro
必	필	tất	hitsu,kanarazu
忆憶	억	hắt,ức	oku,oboeru,omou
忌	기	kị	ki,imu
忍	인	nhẫn	nin,shinobu,shinobi
忏懺	참	thin,sám	zan,san,kuiru
忐	탐		kun,kou,munashii
忑		thắc	toku,tou,munashii
忒	특	thắc	toku,kawaru
忖	촌	thổn	son,hakaru
志誌	지	chí	shi,shirusu,yuki
忘	망	vong	bou,wasureru
忙	망	mang	bou,mou
忝	첨	thỏm	ten
忠	충	trung	chuu,magokoro
忡	충		chuu,chu,ureeru
忤	오	ngỗ	go,sakarau
忧憂	우	ưu	yuu,ureeru,urei,ui
快	쾌	khoái	kai
忭	변		hen,ben
忱	침	thầm	shin,makoto
念	념	niệm	nen,omou,nenjiru
忸	뉴		jiku,juu,hajiru
忻	흔		kin,yorokobu
忽	홀	hốt	kotsu
忾愾	개		ki,gai,tameiki
忿	분	phẫn	fun,ikaru
怀懐懷	회	hoài	kai,natsuku,futokoro,omou
态態	태	thái	tai,sama,wazato
怂慫	종	túng	shou,susumeru
怃憮	무		bu,ko
怄慪	우		
怅悵	창		chou,itamu,uramu
怆愴	창		sou,itamu
怍	작	tạc	saku,zaku,hajiru
怎		chẩn	shin,so,ikade
怏	앙		you,uramu
怒	노	nộ	do,nu,ikaru,okoru
怔	정		sei,shou
怕	파		ha,haku,osoreru
怖	포	bố	fu,ho,kowai,osoreru
怙	호		ko,tanomu
怛	달	đắn	datsu,tatsu,itamu
怜憐	령련	lanh	rei,ryou,satoi,awaremu
思	사	tư	shi,omou,omoi
怠	태		tai,okotaru,namakeru
怡	이		i,yorokobu
急	급	cấp	kyuu,isogu
怦	평	bừng	hou,hyou
性	성	tính	sei,shou,saga,tachi
怨	원	oán	en,on,uramu
怩	니	náy	ji,dei,hazu
怪	괴		kai,ayashii,ayashimu
怫		phật	futsu,hi,fusagu,ikaru
怯	겁	khiếp	kyou,obieru,ojiru
怵		truột	jutsu,chutsu,osoreru
总総總	총	tổng	sou,fusa,suberu,subete
怼懟	대		tsui,zui,uramu
怿懌	역		eki,yorokobu
恁	임		in,jin,omou
恂	순		jun,shun,makoto
恃	시		ji,shi,tanomu
恋戀	련	luyến	ren,koi,koishii,kou
恍	황	hoảng	kou,honoka,kurai
恐	공	khủng	kyou,osoreru,osore
恒恆	항		kou,tsune,tsuneni
恕	서	thứ	jo,sho,yurusu
恙	양		you,tsutsuga
恚	에		i,ikaru
恢	회		kai,hiroi
恣	자		shi
恤	휼		jutsu,shutsu,ureeru,awaremu
恨	한	hận	kon,uramu,urami
恩	은	ân	on,megumu
恪	각	khác	kaku
恫	통		dou,tou,itamu
恬	념	điềm	ten,yasui
恭	공	cung	kyou
息	식	tức	soku,iki,yasumu,yameru
恰	흡		kou,katsu,atakamo
恳懇	간	khấn	kon,nengoro
恶悪惡	악오	ác	aku,o,warui,nikumu
恸慟	통	đỏng	dou,tou,nageku
恺愷	개		kai,gai
恻惻	측		soku,shoku,itamu
恼悩惱	뇌	não	nou,nayamu,nayami
恽惲	운		un,kin,atsui
悄	초		shou,ureeru
悉	실	tạt	shitsu,tsukusu
悌	제	đễ	tei,sunao,yasuraka,hiraku
悍	한	hãn	kan,takeshi
悒	읍		yuu,ureeru
悔	회	hối	kai,kuiru,kuyamu
悖	패		hai,botsu,motoru
悚	송		shou,osoreru
悛	전	thoăn	sen,shun
悟	오		go,satoru,satori
悠	유		yuu,tooi,haruka
患	환	hoạn	kan,gen,wazurau,ureeru
悦悅	열	dột	etsu,yorokobu
悫愨	각		kaku
悬懸	현		ken,ke,kakeru,kakaru
悭慳	간	ghen	kan,ken,oshimu
悯憫	민	mẫn	bin,min,awaremu,ureeru
悱	비		hi,iinayamu
悲	비	bi	hi,kanashii
悴	췌	xót	sui,segare
悸	계		ki,gi,osoreru
悻	행		kei,gyou,motoru
悼	도	điệu	tou,itamu
情	정	tình	jou,sei,nasake,kokoro
惆	추		chuu,uramu
惇	돈	run	ton,jun,atsui,makoto
惊驚	경	kinh	ryou,kyou,kei,odoroku
惋	완		wan,nageku
惑	혹	hoặc	waku,madou,madoi
惕	척	thích	teki,chaku
惘	망		bou,mou,akireru
惚	홀	hốt	kotsu,horeru
惜	석	tiếc	seki,shaku,oshii,oshimu
惝	창	sượng	shou,tou
惟	유		i,yui,omou,omouni
惠恵	혜	huệ	kei,e,megumu,megumi
惦		điếm	
惧懼	구		ku,gu,osoreru
惨慘	참	thảm	san,zan,mijime,itamu
惩懲	징	trừng	chou,korasu,koriru
惫憊	비		hai,hei
惬愜	협		kyou
惭慚	참	tuồm	zan,hajiru,haji
惮憚	탄	dạn	tan,ta,habakaru,habakari
惯慣	관	quen	kan,nareru,narasu
惰	타		da,okotaru
想	상	tưởng	sou,so,omou,omoi
惴	췌	nhoai	zui,sui,osoreru
惶	황	hoàng	kou,osoreru
惹	야		ja,jaku,hiku
惺	성		sei,satoru
愀	초	xỉu	shou,shuu,ureeru,sabishii
愁	수	sầu	shuu,urei,ureeru
愆	건	khiền	ken,ayamaru
愈	유	rủ	yu,masaru,iyoiyo
愉	유		yu,tou,tanoshii
愎	퍅		hyoku,hiki,motoru
意	의	ý	i,kokoro,omoi,omou
愔	음		in,an,yawaragu
愕	악	ngạc	gaku,odoroku
愚	우	ngu	gu,oroka
感	감	cảm	kan,kanjiru
愠慍	온		un,on,uramu,ikaru
愤憤	분	phẫn	fun,ikidooru,ikidoori
愦憒	궤		kai,gai,midareru
愧	괴		ki,hajiru
愫	소		so,makoto
愼	신진		shin
愿願	원	nguyện	gen,gan,negau,negai
慈	자	từ	ji
慊	겸		ken,kyou,uramu
慌	황	hoảng	kou,awateru,kurai
慎		thận	shin
慑懾	섭		shou,osoreru
慕	모	mộ	bo,shitau
慝	특		toku,warui
慢	만	mạn	man,okotaru,anadoru,ogoru
慧	혜		kei,e,satoi
慨	개	khái	gai,kai,nageku
慰	위	uý	i,nagusamu,nagusami
慵	용	thuồng	you,shou,monoui
慷	강	khảng	kou,ikidooru
慾	욕	dục	yoku,konomi,musaboru
憎	증		zou,nikumu,nikui
憔	초	tiều	shou
憧	동		dou,shou
憨	감	hám	kan,gan,oroka
憩	게		kei,ikoi,ikou
憬	경		kei,satoru
憾	감	hám	kan,uramu
懈	해		kai,ke,okotaru
懊	오	ảo	ou,nayamu
懋	무		bou
懑懣	문		mon,man,modaeru
懒懶	라		ran,rai,okotaru,monoui
懦	나	nhụa	da,ju,yowai
懿	의		i,yoi
戆戇	당		tou,chuu,oroka
戈	과	qua	ka,hoko
戊	무	mậu	bo,bou
戌	술	tuất	jutsu,inu
戍	수	thú	ju,shu,mamoru,mamori
戎	융	nhung	juu,ebisu
戏戯戲	희	hí	gi,ki,tawamure,ge
成	성	thành	sei,jou,naru,nasu,shige,nari
我	아	ngã	ga,ware,wa
戒	계	giới	kai,imashime
戕	장		shou,zou,korosu
或	혹	hoặc	waku,iki,aru,aruiha
戗戧	창		sou,hajimeru,kizu
战戦戰	전	chiến	sen,tatakau,ikusa,ononoku
戚	척	thích	seki,soku,miuchi,itamu
戛		giát	katsu,hoko
戟	극	kích	geki,hoko
戡	감		kan,chin,katsu
戢	집		shuu,osameru
截	절	tiệt	setsu,tatsu,kiru
戬戩	전		sen,horobosu
戮	륙		riku,ryuu,korosu
戳	착		taku,sasu,tsuku
戴	대		tai,itadaku
户戶戸	호	hộ	ko,to,he
戾	려	lệ	rei,rai,modosu,motoru
房	방	phòng	bou,hou,fusa,heya
所	소	sỡ	sho,so,tokoro
扁	편	biển	hen,han,hiratai
扃	경		kei,kyou,kannuki,tobira
扇	선	phiến	sen,ougi
扈	호		ko,shitagau
扉	비		hi,tobira
手	수	thủ	shu,te,tezukara
才纔	재	tài	sai,zai,wazukani,zae
扎	찰	trát	satsu,atsu,nuku,kamaeru
扑撲	복박	bốc,vục	hoku,haku,boku,utsu
扒	배	bắt	hai,hatsu,nuku,sabaku
打	타	đả	da,tei,utsu,dausu
扔		nẫy	jou,nyou,yoru,hureru
托	탁	thác,thách	taku,tanomu
扛	강	giăng	kou,ageru,katsugu
扣	구	khấu	kou,tataku,hikaeru,utsu
扦		xiên	
执執	집	chấp	shitsu,shuu,toru,toraeru
扩拡擴	확	quẳng	kaku,hirogaru,hirogeru,hiromeru
扪捫	문		mon,naderu,toru,hineru
扫掃	소	tảo	sou,haku,harau
扬揚	양	dương	you,ageru,agaru,age
扮	분		fun,han,yosoou
扯		chải	ta,sha,hiku
扰擾	요	nhiễu	jou,midareru
扱	급	gắp	sou,atsukau,osameru,koku
扳	반	bẳn	han,hiku,saku
扶	부	phù	fu,ho,tasukeru
批	비	phê	hi,hei,utsu
扼	액	ách	aku,yaku,osaeru
找	조	quơ	ka,ge,saosasu,tazuneru
承	승	thừa	shou,sou,ukeru
技	기	kĩ	gi,waza
抃	변	bện	ben,utsu
抄	초	sao	shou,toru,utsusu
抉	결	khoét	ketsu,eguru
把	파	bã	ha,tsuka
抑	억	ức	yoku,osaeru
抒	서	trữ	jo,sho,kumu,noberu
抓		co	sou,tsumamu,tsuneru
抔	부	bồi	hou,hai,sukuu,nado
投	투	đầu	tou,nageru
抖	두		tou,to,ageru,furuu
抗	항	kháng	kou,ataru,fusegu
折摺	절접	chiết,dập	setsu,oru,oreru,kujiku
抚撫	무	vỗ	bu,fu,naderu
抛拋	포	phao	hou,nageutsu
抠摳	구	khua	kou,ku,hirou
抡掄	륜		ron,rin,erabu
抢搶	창		shou,tsuku,kobamu,todoku
护護	호	hộ	go,ko,mamoru
报報	보	báo	hou,mukuiru
抨	평	banh	hou,hyou,hajiku
披	피	phơ	hi,hiraku
抬	대		tai,dai,motageru
抱	포	bão	hou,idaku,daku,kakaeru
抵	저		tei,ataru,ateru
抹	말		matsu,suru
押	압	áp	ou,osu,osaeru,oshi
抽	추	trừu	chuu,nuku,hiku
拂払	불	chàng,phất	futsu,hotsu,harau,harai
拄	주	chủ	chu,ageru
担擔	단담	đam,đảm	tan,ninau,katsugu,ketsu
拆	탁	sách	taku,seki,hiraku,saku
拇	무		bo,bou,oyayubi
拈	념	chêm	den,sen,tsumamu
拉	랍	lấp	ratsu,rou,kudaku
拊	부		fu,utsu,naderu
拌	반	bắn	han,suteru,waru
拍	박	phếch	haku,hyou,utsu
拐	괴	quảy,quái	kai,kataru
拒	거	cự	kyo,ku,kobamu,fusegu
拓	척탁		taku,seki,hiraku,hirou
拔抜	발	bạt	batsu,hatsu,nuku,nukeru
拖	타	đà	ta,da,hiku
拗	요	húc	ou,you,nejikeru,suneru
拘	구	câu	kou,ku,todomeru,toraeru
拙	졸	chút	setsu,tsutanai
招	초	chiêu	shou,kyou,maneku,maneki
拜拝	배	bái	hai,ogamu
拟擬	의	nghĩ	gi,hakaru,magai
拢攏	롱	long	rou,ru,toru
拣揀	간	gióng	kan,ken,erabu
拥擁	옹	dùng	you,idaku
拦攔	란	dan	ran,saegiru
拨撥	발		hatsu,bachi,haneru,osameru
择択擇	택	trạch	taku,erabu,eki,yabureru
括	괄	quát	katsu,kukuru,kukuri
拭	식	rị	shiki,shoku,nuguu,fuku
拮	길	cất	kitsu,ketsu,hataraku
拯	증	chửng	jou,shou,sukuu
拱	공	cõng	kyou,komanuku
拳	권	quyền	ken,gen,kobushi
拷	고	khỉu	gou,kou,utsu
拼		phanh	hou,hei,shitagau
拽	예	dìa	ei,etsu,hiku
拾	습십	thập	shuu,juu,hirou,too
拿	나	nã	da,na,hiku
持	지	trì	ji,chi,motsu,mochi
挂掛	괘	quẩy	kei,kai,kakeru,ka
指	지	chỉ	shi,yubi,sasu
按	안	án	an,osaeru
挑	도	vẹo	chou,tou,kakageru,idomu
挚摯	지		shi,itaru
挛攣	련		ren,hiku
挝撾	과		ta,te,utsu
挞撻	달		tachi,tatsu,hayai
挟挾	협	xáp	kyou,shou,hasamu
挠撓	뇨	nhéo	dou,kou,tawameru,midareru
挡擋			tou,sakeru
挣掙		tránh	sou,shou,sasu
挤擠	제		sei,sai,osu
挥揮	휘	huy	ki,furuu
挨	애		ai,hiraku
挪	나	ná	da,na,momu
挫	좌	doạ	za,sa,kujiku,kujikeru
振	진	chấn	shin,furu,furuu,furi
挹	읍	úp	yuu,ou,kumu
挺	정		tei,chou,nuku
挽輓	만		ban,hiku
捂	오		go,hureru
捃	군	khuân	kun,hirou
捅		thòng	
捆	곤		kon,gon
捉	착	tróc	soku,saku,toraeru
捌	팔	bịt	hatsu,hachi,sabaku,sabakeru
捍	한	cản	kan,fusegu
捎	소		sou,shou,toru
捏	날		detsu,nechi,koneru
捐	연	quyên,quen	en,ken,suteru,ataeru
捕	포	bõ	ho,toraeru,toru
捗	척		ho,choku,hakadoru
捞撈	로	lau	rou,ryou,sukuiage,toru
损損	손	tốn	son,sokonau,heru,sokoneru
捡撿	검		ren,ken,komaneku
换換	환		kan,kaeru,kawaru
捣搗	도	đẽo	tou,tsuku
捧	봉	bổng	hou,sasageru
捩	렬		retsu,rei,nejiru,neji
据拠據	거	cứ,cớ	kyo,ko,yoru,sueru
捱	애	nhay	gai,ge,husegu
捶	추		sui,ta,utsu,tsuku
捷	첩	tiệp	shou,sou,katsu,hayai
捺	날	nài	natsu,datsu,osu
捻	념	nạm	nen,jou,hineru
捽		lót	sotsu,sochi,tsukamu
掀	흔		kin,ken,kakageru
掂		giếm	ten,hakaru
掇	철	suốt	tatsu,tachi,hirou
授	수	thụ	ju,sazukeru,sazukaru
掉	도	trao	tou,chou,furuu
掊	부		hou,bu,kaku
掌	장		shou
掏	도	đào	tou,erabu,suru
排	배	bài	hai
掖	액		eki,tasukeru,waki
掘	굴	quật	kutsu,kotsu,horu
掠	략	lướt	ryaku,ryou,kasumeru
探	탐	thám	tan,saguru,sagasu
掣		xiết	sei,setsu,hiku
接	접	tiếp	setsu,tsugu,majiwaru
控	공	khống	kou,hikaeru,hikae
推	추	suy	sui,osu,oshite
掩	엄	ém	en,oou
措	조	thố	so,oku
掬	국	cúc	kiku,sukuu
掮		khiêng	ken,katsugu
掳擄	로		ryo,toriku
掴摑			kaku,tsukamu,tsukami
掷擲	척	trịch	teki,jaku,nageutsu,naguru
掺摻	섬		san,sen,toru
掾	연		en,ten,jou,tasukeru
揃	전		sen,sorou,soroeru,soroi
揄	유		yu,yuu,hiku,ugokasu
揆	규	quẫy	ki,hakaru
揉	유		juu,momu
描	묘	miêu	byou,egaku
提	제	đề	tei,dai,sageru
插挿揷	삽	thọc,chắp	sou,sasu,ninai,toru
揖	읍	ập	yuu,shuu,eshaku,yuzuru
揠	알		satsu,atsu,nuku,huda
握	악		aku,nigiru,nigiri
揣	췌		shi,sui,hakaru,sadameru
揩	개		kai,katsu,nuguu
揭	게	yết	kei,ketsu,kakageru
揳		khế	setsu,sechi
援	원	viện	en,tasukeru,hiku,tasuke
揶	야		ya,karakau
揽攬	람	lãm	ran,toru
搀攙	참	sọm	sen,zen,sasu
搁擱	각	gác	kaku,oku
搅攪	교		kaku,kou,midasu
搏		vác	haku,utsu,toru
搓		sai	sa,sai,yoru
搔	소	trao	sou,kaku
搛		gom	
搜捜	수	sưu	sou,sagasu
搞		cào	kou,kyou,tataku
搠	삭		saku,nuru
搪	당		tou,dou,haru
搬	반	bưng	han,utsusu,hakobu
搭		đắp	tou,noseru,noru
搴	건		ken,toru,nuku
携攜	휴	huề	kei
搾	착		saku,shiboru
摄摂攝	섭	nhép	setsu,jou,osameru,kaneru
摅攄	터	lựa	cho,noberu
摆擺	파	bẫy	hai,hiraku
摇揺搖	요	gieo	you,yusuru,yureru,yusuburu
摈擯	빈		hin
摊攤	탄	nặn	tan,dan,hiraku,yuruyaka
摘	적	trích	teki,taku,tsumu,hirou
摞	라		
摧	최		sai,sa,kudaku,osu
摩	마		ma,suru
摭	척		seki,shaku,hirou
摸	모	mò	mo,baku,saguru,toru
摹	모	mò	
摽	표		hyou,byou,utsu
撅	궤	quét	ketsu,kachi,atsumeru
撑撐	탱	xênh	chou,sasaeru,aku
撒	살	tát	san,satsu,maku
撕	서		sei,sai,saku
撙	준		son,osaeru
撞	당	chàng	shu,tou,tsuku
撤	철	triệt	tetsu,suteru,hiraku
撩	료	lêu	ryou,rou,osameru,idomu
播	파	vá	ha,maku
撮	촬	toát	satsu,sai,toru,tsumamu
撰	찬	soạn	san,sen,erabu
撺攛	찬		san,nageutsu
撼	감		kan,ugokasu
擅	천	chen	sen
操	조		sou,ayatsuru,toru,misao
擎	경		kei,gyou,sasageru
擒	금		kin,toraeru,toriko
擘	벽		haku,heki,saku
擢	탁		teki,taku
擦	찰	xát	satsu,suru,sasuru
攀	반		han,yojiru
攒攢	찬		san,atsumaru
攘	양	nhường	jou,harau,nusumu
攫	확		kaku,tsukamu
攮		nện	dou,nu,osu
支	지	chi	shi,sasaeru,eda,tsukaeru
收収	수	thu	shuu,osameru,osamaru
攸	유		yuu,tokoro
改	개		kai,aratame
攻	공	công	kou,semeru,osameru
放	방	phóng	hou,hanasu,hanatsu,yurusu
政	정	chính	sei,shou,tadasu,masa
故	고	cố	ko,yue,koto
效効	효	hiệu	kou,kiku,narau,itasu
敌敵	적	địch	teki,kataki,ada
敍	서		jo,tsuideru,tsuide
敏	민	mẫn	bin,min,toshi,satoi
救	구	cứu	kyuu,gu,sukuu,sukui
敕	칙	sắc	choku
敖	오	ngào	gou,asobu,ogoru
教	교	giáo	kyou,kou,oshieru,oshie,nori
敛斂	렴		ren,osameru
敝	폐	tệ	hei,yabureru
敞	창		shou,takai,hogaraka
敢	감	cám	kan,aete
散	산	tản	san,chiru,chirasu
敦	돈	đôn	ton,dan,atsui
敬	경	kính	kei,kyou,uyamau,taka
数數	삭수	số	suu,shu,kazoeru,kazu
敲	고	xao	kou,tataku
整	정	chỉnh	sei,totonou
敷	부		fu,shiku,shiki
文	문	văn	bun,mon,fumi,aya
斋斎齋	재	trai	sai,monoimi,toki,shi
斌	빈		hin
斐	비	phỉ	hi,aya
斑	반		han,madara
斓斕	란		ran,ren,aya
斗闘鬥	두	đấu	to,tou,tomasu,masu
料	료	liệu	ryou,hakaru
斛	곡		koku,masu,masume
斜	사	tà	sha,naname
斟	짐	châm	shin,kumu
斡	알		atsu,kan,meguru
斤	근	cân	kin,ono
斥	척	xịch	seki
斧	부	búa	fu,ono
斩斬	참	trảm	zan,san,kiru
斫	작		shaku,kiru
断斷	단	đoạn	dan,tatsu,kotowaru,sadameru
斯	사		shi,kono,kore,kaku
新	신	tân	shin,arata,nii,ara
方	방	phương	hou,kata,naraberu,kuraberu
施	시	thi	shi,i,hodokosu,shiku
旁	방	bàng	hou,bou,katawara,tsukuri
旃	전		sen,hata
旄	모		bou,mou,oibore
旅	려	lữ	ryo,tabi
旆	패		hai,hata
旋鏇	선	toàn	sen,meguru,yubari,zen
旌	정	tinh	sei,shou,hata,arawasu
族	족	tộc	zoku,sou,yakara
旒	류		ryuu,hataashi
旗	기	cờ	ki,hata
无無	무	vô	bu,mu,nai,nakare
日	일	nhật	nichi,jitsu,hi,ka
旦	단	đán	tan,ashita
旧舊	구		kyuu,gu,furui,moto
旨	지	chỉ	shi,mune,umai
早	조	tảo	sou,satsu,hayai,haya,sa
旬	순		jun,shun,amaneku
旭	욱	hóc	kyoku,asahi
旱	한	hạn	kan,hideri
时時	시	thì	ji,shi,toki,kore
旷曠	광	khoảng	kou,akiraka,munashii
旸暘	양		you,hinode,akiraka,hareru
旺	왕	vượng	ou,sakan
旻	민		bin,min,akizora
昀	윤		in
昂	앙	ngang	kou,gou,agaru,takai
昃	측		soku,shoku,katamuku
昆	곤	con	kon,ani
昇	승	thăng	shou,noboru
昉	방		hou,akiraka
昊	호		kou,sora
昌	창		shou,sakan,masa
明	명	minh	mei,myou,akarui,akiraka,aki
昏	혼	hôn	kon,kurai
易	역이	dịch	eki,i,yasashii,kaeru
昔	석	tích	seki,shaku,mukashi
昕	흔		kin,kon,asa
昙曇	담		don,tan,kumoru,kumori
星	성	tinh	sei,shou,hoshi
映	영	ánh	ei,you,haeru,utsuru
春	춘		shun,haru
昧	매	muội	mai,kurai
昨	작		saku,kinou
昭	소조		shou,akiraka,aki
是	시	thị	ze,shi,kore,kono
昱	욱		iku,akiraka
昴	묘		bou,subaru
昵	닐		jitsu,shoku
昶	창		chou,nagai,tooru,nobiru
昼晝	주		chuu,hiru
显顕顯	현	hiển	ken,gen,akiraka
晁	조		chou,asa
晃	황	quáng	kou,akiraka
晄	황	hoáng	kou,ou,akiraka
晋晉	진		shin,sen,susumu,osaeru
晌	상		shou,mahiru
晏	안		an,osoi
晒曬	쇄		sai,shi,sarasu,sarashi
晓暁曉	효	hẻo	gyou,kyou,akatsuki,satoru
晕暈	운훈	vừng	un,kasa,bokashi,memai
晖暉	휘		ki,kagayaku
晚晩	만	vãn	ban,kure,osoi
晞	희		ki,kawaku
晟	성		sei,jou,akiraka,sakan
晡	포		ho,fu,yuugata
晤	오	cữ	go,akiraka
晦	회	hổi	kai,misoka,kurai
晨	신	thần	shin,ashita,toki
普	보	phổ	fu,ho,amaneshi
景	경	cảnh	kei,ei,keshiki,kage
晰	석		seki,shaku,akiraka
晴	청	tạnh	sei,hareru,hare,harasu,haru
晶	정	tinh	shou,akiraka
晷	귀		ki,kage
智	지	trí	chi,chie,tomo,sato
暂暫	잠	tạm	zan
暄	훤	huyên	ken,atatakai
暇	가	hạ	ka,hima,itoma
暌	규		kei,ke,kureru
暑	서		sho,atsui,atsusa
暖	난		dan,ken,atatakai
暗	암	ám	an,kurai,yami
暝	명		mei,bei,kurai
暧曖	애	áy	ai,kurai
暮	모	mộ	bo,kureru,kurasu,kure
暴	포폭	bạo	bou,baku,abaku,abareru
暹	섬	xiêm	sen,susumu
暾	돈		ton,asahi
曙	서		sho,akebono
曛	훈		kun,tasogare
曜	요		you,hikari,kagayaku
曝	폭		baku,sarasu
曦	희		gi,ki,hi,hikari
曩	낭	nán	dou,nou,saki,sakini
曰	왈	viết	etsu,iu,iwaku
曲麯	곡국	khúc	kyoku,magaru,mageru,kuma
曳	예	dấy	ei,hiku
更	갱경	xâu,canh	kou,sara,fukeru
曷	갈	hạt	katsu,nani,nanzo,izukunso
曹	조	tào	sou,tsukasa,tomogara,heya
曼	만	man	ban,man,hiku,nagai
曾	증	tằng	so,sou,katte
替	체	thế	tai,tei,kaeru,sutareru
最	최	tối	sai,mottomo,mo
月	월	nguyệt	getsu,gatsu,tsuki
有	유	hữu	yuu,u,aru,motsu
朋	붕	bằng	hou,tomo
服	복	phục	fuku,kiru,kimono,shitagau,hat
朔	삭	sóc	saku
朕	짐	trẫm	chin,jin,ware,kizashi
朗	랑	lãng	rou,hogaraka,akiraka,ro,aki
望	망	vọng	bou,mou,nozomu,nozomi,mochi
朝	조	triều	chou,asa,ashita,atsumaru,tomo
期	기	kì	ki,go,chigiru
朦	몽	mông	bou,mou,oboro
木	목	mộc	boku,moku,ki
未	미	mùi	mi,bi,imada,hitsuji
末	말	mạt	matsu,batsu,sue
本	본	bản	hon,moto
札	찰	trát	satsu,fuda,wakajini
术術	술	thuật	jutsu,shutsu,mochiawa,michi
朱硃	주	cho	shu,aka,ake
朴樸	박	phắc,phác	boku,hoku,hoo,haku
朵		đoá	da,ta,eda
机機	궤기	cơ	ki,tsukue,hata,karakuri
朽	후	hủ	kyuu,kuchiru
杀殺	살쇄	sát	satsu,setsu,korosu,sogu
杂雑雜	잡	tạp	zatsu,zou,majiru,majieru
权権權	권	quyền	ken,gon,omori,hakaru
杆桿	간	cơn	kan,teko,tesuri,gan
杉	삼		san,sugi
杌	올		gotsu,gochi
李	리	lí	ri,sumomo
杏	행	hạnh	kyou,kou,anzu
材	재		zai,maruta
村	촌	thôn	son,mura
杓	표		hyou,teki,hishaku
杖	장	trượng	jou,tsue
杜	두	đỗ	do,to,fusagu,mori
杞	기		ko,ki,suki,fugo
束	속	thút	soku,taba,tabaneru
杠	강	gông	kou,teko
条條	조	điều	jou,eda,suji,chou
来來	래	lai	rai,kuru,kitaru
杨楊	양	dương	you,yanagi
杪	초		byou,shou,kozue
杭	항		kou,wataru,kui
杯	배	bôi	hai,sakazuki
杰傑	걸	kiệt	ketsu,sugureru,gechi
杲	고호		kou,akiraka
杳	묘		you,haruka
杵	저	ngỏ	sho,kine
杷	파		ha,tsuka
杻	뉴		chuu,chu,tekase
杼	저		cho,sho,hi,donguri
松鬆	송	tùng	shou,matsu,sou,su
板	판	ván	han,ban,ita
极極	극	cực	kyou,gou,nigura,goku
构構	구		kou,kamaaeru,kamaau,kamaeru
枇	비		hi,bi,saji,kushi
枉	왕	uổng	ou,magaru,mageru,magete
枋	방		hou,hei,mayumi,ikada
析	석		seki,shaku,saku
枕	침	chẳm	chin,makura
林	림	lâm	rin,hayashi
枚	매	mai	mai,bai,hira
果	과	quả	ka,ra,hatasu,kudamono
枝	지	chi	shi,ki,eda,e
枞樅	종		shou,momi
枢樞	추	xu	suu,shu,toboso,karakuri
枣棗	조	táo	sou,natsume
枥櫪	력		reki,kaibaoke,kunugi
枨棖	정	trường	tou,jou,hashira
枪槍	창	thương	sou,shou,yari
枫楓	풍	phong	fuu,kaede
枭梟	효		kyou,fukurou
枯	고	khô	ko,kareru,karasu
枰	평		hei,byou
枳	지		ki,shi
枵		hèo	kyou,utsuro
架	가	giá	ka,kakeru,tana,kakaru
枷	가	da	ka,karazao,kase
枸	구	cú	ku,kou,hiiragi,magaru
柁	타	xà	ta,da,kaji
柄	병	bính	hei,hyou,e,gara
柊	종	dông	shuu,hiiragi
柏	백	bách	haku,kashiwa
某	모	mỗ	bou,bai
柑	감	đàn,cam	kan,mikan
柒	칠		shitsu,shichi,urushi
染	염	nhuộm	sen,someru,shimiru,somaru
柔	유	nhu	nyuu,juu,yawara
柘	자		sha,yamaguwa,tsuge
柙	합		kou,gou,ori
柚	유	dâu	yuu,jiku,yuzu
柜櫃	궤	cũi	kyo,ko,amadare,ki
柝	탁		taku,saku,hiraku
柞	작		saku,hahaso
柢	저		tei,ne
查		tra	sa
柩	구	cữu	kyuu,hitsugi
柬	간		kan,ken,erabu,tegami
柯	가		ka,e
柰	나내		na,dai
柱	주	trụ	chuu,hashira,kotoji,sasaeru
柳	류	liễu	ryuu,yanagi
柴	시	sài	sai,shi,shiba
査	사		sa
柽檉	정		tei,chou
柾	정		kyuu,masa
柿	시	niêu,thị	shi,kaki
栀梔	치		shi
栅柵	책		saku,san,yarai
标標	표	bêu	hyou,kozue,sue,shirushi
栈桟棧	잔	suông,sàn	san,sen,tana
栉櫛	즐		shitsu,kushi
栋棟	동	nhắm,đống	tou,mune
栌櫨	로		ro,haze
栎櫟	력	lác	reki,rou,kunugi
栏欄	란	đan,lan	ran,tesuri
树樹	수	thụ	ju,ueru,tateru,ki
栓	전	thoen	sen,sennoki
栖棲	서	thê	sei,sumu
栗慄	률	lật,niêu	ritsu,osoreru,ononoku,kuri
栝	괄		ten,katsu,takigi
栞	간		kan,shiori
校	교	đắng,hiệu	kou,kyou,kase,kuraberu
株	주	chò	chu,shu,kabu
栲	고		gou,kou,tae,nurude
样様樣	상양	dạng	you,shou,sama,zama
核	핵	hạch	kaku,sane
根	근	căn	kon,ne
格	격	cách	kou,kaku,tadasu,itaru
栽	재		sai,ueru
栾欒	란		ran,ouchi,hijiki,madoka
桀	걸	kiệt	ketsu
桁	항	hành	kou,keta
桂	계	quế	kei,katsura
桃	도	đào	tou,momo
框	광		kyou,kamachi
案	안	duyên,án	an,tsukue,kangaeru
桉	안		
桎	질	chuối	shitsu,ashikase
桐	동		dou,tou,kiri
桑	상	tang	sou,kuwa
桓	환		kan,gan,takeshii,meguru
桔	길		kitsu,ketsu
桡橈	요		dou,jou,tawamu,kaji
桢楨	정	trính	tei,chou
档檔	당		tou,fuchi
桤榿	기		ki,kai,hannoki
桥橋	교	kiều	kyou,kou,hashi
桦樺	화		ka,kaba
桧檜	회	cối	kai,hinoki
桴	부		fu,bachi,ikada
桶	통	thùng	tou,you,oke
桷	각	dác	kaku,taruki
梁	량	lương	ryou,hashi,hari,yana
梃	정		tei,chou,tsue,teko
梅	매	mai	bai,ume
梆	방	bương	hou
梏	곡	gáo	koku,kaku,tekase
梓	재		shi,azusa
梗	경		kou,kyou,yamanire
梛	나	nứa	da,na,nagi
梢	초		shou,kozue
梦夢	몽		mu,yume,kurai,yumemiru
梧	오		go,aogiri
梨	리	lê	ri,nashi
梭	사	thoi	sa,hi
梯	제		tei,tai,hashigo
械	계	giới	kai,kase
梳	소	sơ	so,suku
梵	범		fuu,bon
梶	미	vả	bi,kozue,kaji
检検檢	검	ghém	ken
棂欞	령	ranh	rei,ryou
棉	면		men,wata
棋	기	cời	ki,gi,go
棍	곤	điềm,côn	kon,tsue
棒	봉	vổng	bou,hou,tsue
棕	종		shu,sou
棘	극	gấc	kyoku,ibara,toge
棚	붕		hou,tana
棠	당		tou,dou
棣	체		tei,tai,ikuri,niwaume
森	삼	chùm	shin,mori
棱		săng	rou,ryou
棵		quả	kan,ka,kigire
棹	도	chèo	tou,taku,sao,kogu
棺	관	quan	kan,hitsugi
棻	분		
棼	분		fun,bun,munagi
椀	완		wan,hachi
椁槨	곽	quạch	kaku,hitsugi
椅	의		i,isu
椋	양		ryou,muku,kura
植	식	thực	shoku,chi,ueru,tateru,ue
椎	추	chòi	tsui,sui,tsuchi,utsu
椒	초	tiêu	shou,hajikami
椟櫝	독		toku,doku,hako,hitsugi
椠槧	참		san,zan,fuda
椭橢	타		da,kobanga
椰	야	da	ya,yashi
椴	단		tan,dan,mukuge,kui
椽	연		ten,taruki
椿	춘		chin,chun,tsubaki
楂	사		sa,ja,ikada
楔	설		setsu,ketsu,kusabi,houdate
楕	타		da,nuku
楚	초	sở	so,ibara,shimoto,suwae
楝	련		ren,ouchi
楠	남	nêm	nan,kusunoki
楢	유	giùa	shuu,yuu,nara
楣	미	me	bi,mi,hisashi
楫	즙집		shuu,shou,kaji
楮	저	dó	cho,kouzo
楯	순		jun,tate
楷	해		kai,kata,nottoru,tadashii
楸	추		shuu,hisagi
楹	영		ei,hashira
楼樓	루	lầu	rou,takadono
榄欖	람		ran
榈櫚	려		ryo,ro,karin
榎	가		ka,enoki
榔	랑	tóm,lang	rou
榕	용		you,akou
榖		kéo,cốc	koku,kou,kouzo
榛	진		shin,hari
榜	방	xách,bàng	bou,hou,tatefuda,kaji
榦	간		kan,miki
榧	비		hi,kaya
榭	사		sha,ja,dai
榱	최	suôi	sui,taruki
榴	류	lựu	ryuu,zakuro
榷	교		kaku,kou
榻	탑		tou,shiji
槁	고	cau	kou,kareru
槇	진		ten,shin,kozue,maki
槊	삭	giáo	saku,hoko
槌	퇴	duì	tsui,tsuchi
槎	차	xay	sa,ikada
槐	괴	hoè	kai,enju
槔		cau	
槛檻	함		kan,ori,tesuri,obashima
槟檳	빈		bin,hin
槭	색		shuku,saku,kaede
槲	곡		koku,kashiwa
槽	조	tàu	sou,kaibaoke,oke
槿	근		kin,mukuge
樊	번	phàn	han,magaki
樋	통	thông	tou,hi
樑	량	rường	ryou,hashi,hari,yana
樗	저	vụ	cho,ouchi
樟	장		shou,kusu
模	모	mô	mo,bo,kata,nottoru
横橫	횡	hoạnh	ou,kou,yoko
樯檣	장		shou
樱桜櫻	앵		ou,you,sakura
樵	초		shou,kikoru,kikori
樽	준		son,taru
樾		vẹt	etsu,ochi,kokage
橄	감		kan
橇	취		zei,sei,sori
橐	탁		taku,sha,hukuro,huigo
橘	귤	quất	kitsu
橙	등	chanh	tou,daidai
橛		cột	ketsu,kachi,kui
橡	상		shou,zou,tochi,kunugi
橱櫥			zu,chuu,kuriya,chu
橹櫓	로		ro,oodate,yagura
橼櫞	연		en
檀	단	đàn	tan,dan,mayumi
檄	격	hịch	geki,keki,furebumi
檎	금		go,kin
檐	첨		en,tan,hisashi
檗	벽		haku,byaku,kiwada
檠	경		kei,yudame
檬		quạt,muồng	bou,mo
櫂	도	trạc	tou,taku,kaji
欠	흠	khiếm	ketsu,kakeru,akubi
次	차	thứ	ji,shi,tsugu,tsugi
欢歡	환	hoan	kan,yorokobu
欣	흔	hân	gon,kin,yorokobu
欤歟	여	ru	yo,ka,ya
欧歐	구		ou,haku,utau
欲	욕	dục	yoku,hossuru,hoshii
欸	애		ai,kai,nageku
欺	기	khi	gi,ki,azamuku
款	관	khoản	kan,makoto,shirusu
歃	삽		sou,shou,susuru
歆	흠	cắn,hâm	kin,kon,ukeru
歇	헐	hết	ketsu,kai,yameru,tsukiru
歉	겸		ken,kan
歌	가	ca	ka,utau,uta
歎	탄	thán	tan,nageku
歙	흡		kyuu,shou,suu
止	지	chỉ	shi,tomaru,ashi,tomeru
正	정	chính	sei,shou,tadashii,masa,tada
此	차	thử	shi,koko,kore,kono
步	보	bộ	ho,bu,aruku,ayumu
武	무	vũ	bu,mu,takeshi,take
歧	기		ki,gi,yubi,wakareru
歩	보		ho,bu,aruku,ayumu
歪	왜	quay	wai,yugamu,hizumi
歳		tuế	sei,sai,toshi,yowai
歹		ngạt	gatsu,atsu,warui
死	사	phơi,tử	shi,shinu
歼殲	섬		sen,tsukusu,horobosu
殁歿	몰		botsu,mochi,shinu
殂	조		so,zo,shinu
殃	앙	trưa,ương	you,ou,wazawai
殄	진		ten,tsukiru,taeru
殆	태		tai,ayaui,hotondo
殇殤	상		shou,wakajini
殉	순	tuẫn	jun,shitagau
殊	수	thùa	shu,ju,koto,korosu
残殘	잔	đêm,tàn	zan,san,nokoru,sokonau
殍	표		hyou,fu,uejini
殒殞	운		in,un,shinu,ochiru
殓殮	렴	liệm	ren,osameru
殖	식		shoku,fueru,ueru,fuyasu
殚殫	탄		tan,tsukiru
殡殯	빈	tấn	hin
殪		ế	ei,taosu
殴毆	구		ou,naguru,utsu,tataku
段	단	đoạn	dan,tan,kitaeru,wakachi
殷	은	ân	in,an,sakan
殿	전	điện	ten,den,tono,dono
毁毀	훼	huỷ	ki,kobotsu,soshiru,yaseru
毂轂	곡		koku,koshiki
毅	의	nghị	ki,gi,tsuyoi,takeshi,tsuyoshi,take
毋	무	vô	bu,mu,nai,nakare
母	모	mẫu	bo,bou,haha
每	매	dằm,mỗi	mai,bai,tsune
毒	독	độc	doku,toku,sokonau,warui
毓	육		iku,sodateru
比	비	tỉ	hi,kuraberu,narabu,naraberu
毕畢	필	đứt,tất	hitsu,ami,owaru
毖	비		hi
毗	비		
毘	비		hi,bi,heso
毙斃	폐		hei,taoreru
毛	모	mao	mou,bou,ke
毡氈	전	chen	sen,mousen
毫	호	hào	kou,gou,sukoshi
毬	구	choác,cầu	kyuu,mari,iga
毯	담	xồm	tan,dan
毳	취		zei,sei,mukuge
氅	창		shou,kazarike
氏	씨	thị	shi,uji
氐	저		tei,tai,humoto
民	민	dân	min,tami
氓	맹	manh	bou,tami
气気氣	기	khí	ki,ke,iki
氛	분		fun,ki,wazawai
氤	인		in
氲氳	온		un,sakan
水	수	héo,thuỷ	sui,mizu,mina
氷	빙		hyou,koori,hi
永	영	vắng	ei,you,nagai
氾	범		han,hirogaru
汀	정	đênh	tei,migiwa,nagisa
汁	즙	chấp	juu,shiru
求	구	cầu	kyuu,motomeru
汇匯彙	회휘		wai,kai,meguru,i
汉漢	한	hán	kan,kara
汊		xoà	sa,sha
汎	범		han,fuu,tadayou,hiroi
汐	석	đập,tách	seki,shio,ushio
汔	흘		kitsu,kochi
汕	산	khung,sươn	san,sukuiami
汗	한		kan,ase
汚	오		o,kegasu,kegareru,yogosu
汛	신	vàm	shin,san,sosogu
汜	사	dẫy	shi,ji,kawa
汝	여	nhớ	jo,nanji
汞	홍		kou,mizugane
江	강	giang	kou,e
池	지	trì	chi,ta,ike
污		ô	o,kegasu,kegareru,yogosu
汤湯	탕	thang	tou,shou,yu
汨	골	nhặt	beki,kotsu,shizumu
汩	율		itsu,gochi,nagareru
汪	왕		ou,hiroi,ooi,ike
汰	태	vè,thảy	ta,tai,yonageru,nigoru
汲	급	cụm,ngập	kyuu,kumu
汶	문		bun,mon
汹洶	흉		kyou,waku
汽	기		ki,itsu,yuge,mizuke
汾	분		fun,ookii
沁	심	tắm	shin,shimiru
沂	기		ki,kin,hotori,fuchi
沃	옥	óc	yoku,oku,sosogu,koeru
沅	원		gen,minamoto
沆	항		kou,gou,hiroi
沈瀋	심침	đắm,thẳm	chin,jin,shizumu,shin
沉		tròm	chin,shizuumu
沌	돈	xộn	ton,fusagaru,kurai,oroka
沐	목	múc	boku,moku,arau
沓	답	đạp	tou,kutsu
沔	면	miền	ben,men
沙	사	vành,sa	sa,sha,suna,yonageru
沚	지	chảy	shi,nagisa
沛	패	phải	hai,sawa,sakan
沟溝	구		kou,ku,mizo
没沒	몰	mớ,một	botsu,bai,shizumu,owaru
沤漚	구		ou,u,hitasu
沥瀝	력	lạch	reki
沦淪	륜	lún	rin,ron,shizumu
沧滄	창		sou,samui
沨渢	범		fuu,bu
沩潙	규	vơi	ki,i
沪滬	호		ko,eri,ajiro
沫	말	mượt	matsu,batsu,awa,tsubaki
沮	저		sho,so,habamu
沱	타	săng,đờ	ta,da
河	하	hà	ka,kawa
沸	비	phí	futsu,waku,wakasu
油	유	dầu	yu,yuu,abura
治	치	trị	ji,chi,osameru,naoru,haru
沼	소	trẻo	shou,numa
沽	고		ko,kau,atai
沾	첨	chăm	ten,uruou
沿	연	duyên	en,sou
泄	설	tướt	ei,setsu,moreru
泅	수	tù	shuu,oyogu
泉	천	tuyền	sen,izumi,zeni
泊	박	bạc	haku,tomaru,tomeru,tomari
泌	비필		hitsu,hi,nagareru,nijimu
泐	륵		ryoku,fumi
泓	홍		ou,fukai
泔	감		kan,gon
法	법	pháp	hou,hatsu,nori,okite
泗	사	tứa	shi,hanajiru
泛	범	phiếm	han,hou,ukabu
泞濘	녕		nei,nukaru
泠	령	lênh	rei,ryou,satosu
泡	포	bàu	hou,awa
波	파	ba	ha,hi,nami
泣	읍	khắp	kyuu,naku,naki
泥	니	nhãn,nề	dei,doro,nazumu
注註	주	chú	chuu,sosogu,chu,toku
泪涙淚	루	thớt,lệ	rui,rei,namida
泫	현		ken,gen,nagareru
泮	반	bợn	han,wakatsu
泯	민		bin,ben,horobiru
泰	태	thái	tai,yasui,ookii,ogoru,yasu
泱	앙		ou,ei
泳	영		ei,oyogu
泷滝瀧	롱	sông,rông	sou,rou,taki
泸瀘	로	lư	ro
泻瀉	사	tả	sha,sosogu,haku
泼潑	발		hatsu,moru,sosogu
泽沢澤	택	rạch	taku,sawa,uruosu,uruoi
泾涇	경	kinh	tei,kyou,mizo
洁潔	결	thợ,cát	ketsu,isagyoi
洄	회	hói	kai,gai
洇	인		in,etsu,shizumu
洋	양	dương	you,shou,nada,hiro,yo
洌	렬	rét	retsu,kyoi
洒灑	선세	sái,ngơ	sei,sen,arau,sai
洗	선세	tẩy	sen,arau,arai
洙	수	chua	shu
洛	락	rặc	raku,matou
洞	동통	đọng	dou,tou,hogaraka,fukai
津	진		shin,tsu
洧	유		i
洩	설	dáy	ei,setsu,nobiru,moreru
洪	홍	suyền,hồng	kou,oumizu
洫	혁		kyoku,mizo
洮	도	rệu	tou,you,arau
洲	주	chòng,chao	shuu,shima
洳		nhơ	jo,nyo
洵	순		shun,jun,makotoni
洸	광		kou,honoka
洹	원환		en,on
活	활	hoạt	katsu,ikiru
洼窪	와		ai,e,wa,a
洽	흡		kou,uruosu,amaneshi
派	파	phái	ha,wakareru
流	류	lưu	ryuu,ru,nagareru,nagasu
浃浹	협		shou,amaneshi,tooru,uruou
浅淺	천	thiển	sen,asai
浆漿	장		shou,konzu
浇澆	요	khú,nhão	gyou,sosogu
浊濁	탁	trọc	daku,nigoru,nigosu,nigori
测測	측	trắc	soku,hakaru
浍澮	회	gội	kai,ke
济済濟	제		sai,sei,sumu,wataru
浏瀏	류		ryuu,kiyoi
浑渾	혼		kon,nigoru,subete
浒滸	호		ko,hotori
浓濃	농	nống	nou,jou,koi,komayaka
浔潯	심	tầm	jin,fuchi
浙	절		setsu,yonageru
浚	준		shun,sarau
浠		hơ	
浣	완		kan,arau
浥	읍	ướp	yuu,ou,uruou
浦	포		ho,ura
浩	호		kou,hiroi,ookii,hiro
浪	랑		rou,ran,nami
浬	리	rí	ri,kairi,notto
浮	부	phù	fu,uku,ukabu,uki
浯	오		go
浴	욕		yoku,abiru,abiseru,yuami
海	해	hải	kai,umi,mi
浸	침	tắm	shin,hitasu,hitaru,yaya
涂塗	도	đồ,dơ	to,nuru,doro,mamireru
涅		nết	netsu,detsu,someru
消	소	tiêu	shou,kieru,kesu
涉	섭	thiệp	shou,wataru,kakawaru
涌	용		yuu,you,waku
涎	연		sen,en,yodare
涑	속		sou,su,susugu
涓	연	quen	ken,en,shizuku,wazuka
涔	잠		san,zan,hitasu
涕	체		tei,namida,naku
涛濤	도	đào	tou,nami
涝澇	로		rou,oonami
涞淶	래	thui,lai	rai
涟漣	련	lăn	ran,ren,sazanami
涡渦	와		ka,uzu
涣渙	환		kan,akiraka
涤滌	척	sạch	deki,jou,arau
润潤	윤	nhuần	jun,uruou,urumu,megumi
涧澗	간		kan,ken,tani,tanimizu
涨漲	창	trướng	chou,minagiru
涩渋澀			juu,shibui,shibu,shuu
涪	부		fuu,bu
涫	관		
涯	애	rượi	gai,kishi,hate
液	액	giá	eki,shiru
涵	함		kan,hitasu
涸		hạt	ko,kaku,kareru
涿	탁		toku,doku
淀澱	정전		ten,den,yodo,yodomu
淄	치		shi
淅	석		seki,yonagu,kashone
淆	효		kou,majiru
淇	기		ki,gi
淋	림	lấm	rin,sabishii
淌	창		shou,tou
淑	숙		shuku,yoi
淒	처	thê	sei,sai,samui
淖	뇨		dou,nyou,doru
淘	도	đào	tou,yonageru
淙	종		sou,su,sosogu
淝	비		hi,bi
淞	송		shou,shu
淠	비		hi,hei
淡	담	đạm	tan,en,awai,usui
淤	어	ứa	yo,o,doro
淦	감		kan,kon,aka,doro
淨	정		jou,sei,kyoi
淫	음	dâm	in,hitasu,midara
淬	쉬	rót	sai,niragu
淮	회	hoài	wai,kai,kakomu
深	심	thâm	shin,fukai,fukasa,fukameru
淳	순	choang	shun,jun,atsui,sunao
混	혼	hổn	kon,mazeru,majiru,mazaru
淹	엄	êm	en,you,hitasu,hisashii
添	첨	thiêm,thêm	ten,soeru,soe,sou
清	청	thanh	sei,shou,kiyoi,kiyomeru,kiyo
渊淵	연	uyên	en,fuchi,buchi
渌淥	록	lóc	roku,ryoku,kosu
渍漬	지		shi,hitasu,tsukeru,tsuke
渎瀆	독		toku,tou,mizo,kegasu
渐漸	점	tiệm	zen,sen,susumu,youyaku
渔漁	어	ngư	ryou,gyo,sunadoru,isaru
渗滲	삼	rướm	shin,shimiru
渚	저	chã	sho,nagisa
渝	투		yu,kawaru
渠	거	cừ	kyo,mizo,kare,nanzo
渡	도	đò	to,wataru,watasu,watashi,wata
渣	사		sa,sha,ori,kasu
渤	발	bọt	botsu,hotsu
渥	악	ốc	aku,atsui
温溫	온	ồn	on,un,atataka
渫	설		setsu,chou,sarau,chiru
渭	위	ngan,vây	i,iku,shiku
港	항	cảng	kou,minato
渲	선		sen
渴	갈	khát	katsu,kawaku,kawaki
游	유		yuu,ryuu,oyogu,asobu
渺	묘		byou,hiroi,haruka
湃	배		hai,he
湄	미	mưa	bi,mi,mizugiwa
湍	단		tan,hayase,hayai
湎	면	giờn	ben,men,oboreru,shizumu
湔	전		sen,san,arau
湖	호	hồ	ko,mizuumi
湘	상	tương	shou,sou,niru
湛	담	đậm	tan,chin,tataeru,shizumu
湜	식		shoku,jiki,kiyoi
湟	황		kou,kyou,hori,kubochi
湧	용	rụng	yuu,you,waku
湫	추		shou,shuu,kute
湮	인		in,en,shizumu,fusagu
湲	원	bợn	kan,en,kyoi
湾灣	만		wan,irie,irikomu
湿濕	습	lậu,thấp	shitsu,shimeru,shimesu,uruou
溃潰	궤	hói	kai,e,tsuieru,tsubure
溅濺	천		sen,sosogu
溏	당		tou,dou,ike,doro
源	원	nguồn	gen,minamoto
溘	합	hụp	kou,niwaka
溜	류		ryuu,tameru,tamaru
溟	명		mei,kurai,umi
溢	일		itsu,afureru,michiru
溥	보부		ho,fu,amaneshi
溧	률	rớt	ritsu,richi
溪渓	계	khe	kei,tani
溯	소		so
溱	진		shin,ooi
溲	수		sou,shuu,hitasu,ibari
溶	용	ròng	you,tokeru
溷	혼		kon,nigoru,kegareru,midareru
溺	닉		deki,jou,oboreru,ibari
溽	욕		joku
滂	방	bẵng	bou,hou,hiroi
滃	옹		ou,o
滇	진	chan	ten,shin
滉	황		kou,hiroi
滋	자		ji,shi,shigeru,masu
滑	골활	gột	katsu,kotsu,nameraka,suberu
滓	재		sai,shi,ori,kasu
滔	도	thao	tou,habikoru
滕	등		tou,waku
滚滾	곤	củn	kon,tagiru
滞滯	체	sệ	tai
满満滿	만	mãn	man,ban,michiru,mitasu,mitsu
滢瀅	형		ei,you,ogawa
滤濾	려		ryo,ro,kosu
滥濫	람	lạm	ran,midareru,midarini
滨浜濱	빈		hin,hama,hou
滩灘	탄		dan,kan,se,nada
滴	적	nhích	teki,shizuku
漂	표	phều	hyou,tadayou
漆	칠		shitsu,urushi
漉	록	lộc	roku,kosu,suku,koshi
漏	루	lậu	rou,moru,moreru,morasu
漓灕	리	lầy	ri,usui
演	연	diễn	en,noberu
漕	조		sou,kogu,hakobu
漠	막	mạc	baku,sunahara,hiroi
漪	의		i,nami
漫	만	man	man,midari,midarini,sozoroni
漭	망		bou,mou,hiroi
漯	루		tou,rui
漱	수		sou,shuu,susugu,ugai
漳	장		shou,sasaeru
漾	양		you,tadayou
潇瀟	소		shou,kiyoshi
潋瀲	렴		ren,ukabu,migiwa
潘	반		han,uzumaki,afureru
潜潛	잠	tiềm	sen,hisomu,moguru
潞	로		ro,ru
潟	석		seki,kata
潢	황		kou,ou,ike
潦	로료	lẻo	rou
潭	담	đằm	tan,shin,fuchi,fukai
潮	조	triều	chou,shio,ushio
潴瀦	저		cho
潸	산		san
潺	잔	sờn	san,sen
潼	동		dou,tou
澁	삽		juu,shibui,shibu
澄	징	chừng	chou,sumu,sumasu,sumi
澈	철		tetsu,dechi,kiyoi
澉	감		
澌	시		shi,sei,tsukiru
澍	주		shu,ju,uruou
澎	팽	dề,bành	hou
澜瀾	란	nhắm,làn	ran,nami
澡	조		sou,arau
澥	해		kai,ge
澧	례		rei,rai
澪	령		rei,mio
澳	오		iku,oku,kuma,oki
澶	전		sen,zen
澹	담		tan,sen,awai
激	격	váng,khích	geki,keki,hageshii,hagemasu
濂	렴		ren,den,usui,majieru
濉	수		
濑瀨瀬	뢰		rai,se
濒瀕	빈		hin,hotori
濞	비	tia	hi,hei
濠	호		gou,hori
濡	유	nhụa	ju,nyu,uruou,nureru
濮	복		hoku,boku
濯	탁		taku,arau
瀑	폭		baku,hou,taki
瀚	한		kan,hiroi
瀛	영		ei,umi
瀣	해		kai,gai,mizu
灌	관		kan,sosogu
灏灝	호		kou,gou,mamejiru
灞	파		ha
火	화	hoả	ka,ko,hi,yaku
灭滅	멸	diệt	metsu,betsu,horobiru,horobosu
灯燈	정등	đăng	tou,tei,hi
灰	회	hôi	kai,hai
灵霊靈	령	linh	rei,ryou,tama
灶竈	조	táo	sou,kama,kamado
灸	구	cứu	kyuu,yaito
灼	작	chước	shaku,yaku
灾災	재	tai	sai,wazawai,wazawaai
灿燦	찬	xán	san,akiraka
炀煬	양		you,aburu
炅	경		kei,kyou
炉爐	로	chùa,lô	ro,irori
炊	취	tròn,sôi	sui,taku,kashigu
炎	담염	viêm	en,tan,honoo,moeru
炒	초	sao	sou,shou,iru,itameru
炕	항		kou,aburu
炖		đoái,đùn	ton,don
炘	흔		kin,kon,aburu
炙	자적		sha,seki,aburu
炜煒	위휘		i,ki
炫	현		ken,gen,hikaru
炬	거		ko,kyo,taimatsu,yaku
炭	탄	than	tan,sumi
炮	포	pháo	hou,aburu
炯	형		kei,kyou,akiraka
炳	병	đòng,bính	hei,akiraka
炷	주		shu,toushin
炸	작		saku,sa,ageru
点點	점	điểm	ten,bochi
炼煉	련	luyện	ren,neru
炽熾	치	xé	shi,sakan
烁爍	삭		shaku,tokasu
烂爛	란	lạn	ran,tadareru
烈	렬	liệt	retsu,hageshii
烊	양	rang	you,aburu,yaku
烘	홍	hong	kou,gu,kagaribi
烙	락		raku,kaku,yaku
烛燭	촉	chúc,đuốc	shoku,soku
烜	훤		ten,kan,kawakasu
烟煙	연		en,kemuri,kemuru,kemui
烤		khảo	kou,aburu
烦煩	번	phiền	han,bon,wazurau
烧焼燒	소	thiêu	shou,yaku,yaki
烨燁	엽		you,yuu,sakan
烫燙	탕		tou,dou
烬燼	신	tần	jin
热熱	열	nhiệt	netsu,zetsu,atsui
烯	희		
烹	팽	phanh	hou,niru
烽	봉		hou,noroshi
焉	언	vờn	en,i,izukunso,kore
焓		hầm	
焕煥	환		kan,akiraka
焘燾	도		tou,dou,terasu
焙	배	vùi	hou,hai,aburu
焚	분		fun,yaku
焜	혼		kon,kagayaku
焦	초		shou,kogeru,aseru,kogasu
焯	작		shaku,toku,akiraka
焰	염	diễm	en,honoo
焱	혁		en,keki,honoo
然	연	nhiên	zen,nen,moeru
煊	훤		ken,kan,atataka
煌	황		kou,kagayaku
煎	전		sen,iru
煜	욱		iku,iu,kagayaku
煞	살		satsu,sai,korosu
煤	매	muồi	bai,mai,susu
煦	후		ku
照	조	chiếu	shou,teru,terasu,teri
煨	외	oi	wai,utsu,uzumibi
煮	자		sha,sho,niru,nieru
煽	선	phiến	sen,aoru,odateru,okoru
熄	식	tắt	soku,kieru,yamu
熊	웅	hùng	yuu,kuma
熏	훈		kun,fusuberu,kusuberu
熔	용		you,igata,tokeru
熙	희	hây	ki,hikari,hikaru
熟	숙	thục	juku,ureru,niru
熨	위	ủi	i,utsu,osaeru,nosu
熬	오		gou,iru
熹	희		ki,aburu
燃	연	nhen	nen,zen,moeru,moyasu
燎	료	díp,liệu	ryou,kagaribi
燔	번		han,yaku
燕	연	én	en,tsubame
燠	오우		iku,ou,atatakai
燥	조	táo	sou,kawaku
燧	수		sui,hiuchi,noroshi
燬	훼		ki,yaku
燮	섭		shou
燹	희		sen,nobi
燿	요		you,kagayaku
爆	폭		baku,sakeru,yaku
爨	찬		san,kashigu,kamado
爪	조	trảo	sou,tsume
爬	파	bò	ha,kaku
爰	원	vươn	en,kokoni
爱愛	애		ai,mederu,oshimu,itoshii,mana
爲	위	vay	i,tsukuru,nasu,tame
爵	작	tước	shaku,sakazuki
父	부		fu,ho,chichi
爷爺	야		ya,chichi,jiji,oyaji
爸	파		ha,ba
爹	다		ta,da
爻	효		kou,majiwaru
爽	상	sửng	sou,akiraka,sawayaka,tagau
牀	상	giường	sou,shou,yuka
牂	장		sou,zou
片	편	phiến	hen,kata,kire,pensu
版	판	bản	han,ita,fuda
牌	패	bài	hai,fuda
牍牘	독		toku,fuda,kakimono
牒	첩	điệp	chou,jou,fuda
牖	유		yuu,yu,mado
牙	아	nha	ga,ge,kiba,ha
牛	우	ngưu	gyuu,ushi
牝	빈		hin,mesu
牟	모	rậm,màu	bou,mu,musaboru
牡	모		bo,bou,osu
牢	뢰	lao	rou,hitoya,katai
牧	목		boku,moku,maki,kau
物	물	vật	motsu,butsu,mono
牯	고		ko,ku,oushi
牲	생	sinh	sei,shou,ikenie
牵牽	견		ken,hiku
特	특	đặc	toku,doku,oushi,hitori
牺犠犧	희	nghé	gi,ki,ikenie
犀	서	tê	sei,sai,katai,surudoi
犁	리		ri,rei,suki
犊犢	독		toku,koushi
犍	건		ken,kon
犒	호		kou,negirau
犬	견		ken,inu
犯	범	phạm	han,bon,okasu
状狀	상장	trạng	jou,katachi
犷獷	광		kou,kyou,arai
犹猶	유		yuu,you,nao
狂	광	cuồng	kyou,kuruu,kichigai
狄	적	địch	teki,ebisu
狈狽	패		hai,bai
狎	압		kou,nareru,anadoru
狐	호	hồ	ko,kitsune
狒	비		hi,hihi
狗	구	cẩu	kou,ku,inu
狙	저		sho,so,nerau
狞獰	녕	nanh	dou,warui
狡	교	giảo	kou,kyou,zurui
狨	융		
狩	수		shu,shuu,karu,kari
独獨	독	độc	doku,hitori,toku
狭狹	협	hẹp	kyou,semai,sebameru,sa
狮獅	사	tép,sư	shi,shishi
狯獪	회		kai
狰猙	쟁		sou,shou
狱獄	옥	đong,ngục	goku,kyoku,hitoya
狷	견		ken,tamerau
狸	리		ri,tanuki
狺	은		gen,gon
狼	랑	lừa,lang	rou,ookami
猃獫	험		ken,ren
猎猟獵	렵	lốp	ryou,kari,karu
猕獼	미		bi,mi,saru
猖	창		shou,kuruu
猗	아의		i,au,nagai
猛	맹	mãnh	mou,bou,takeshi
猜	시		sai,netamu
猝	졸		sotsu,niwaka
猢	호	hồ	ko,go
猥	외		wai,midari,midarini
猩	성		sei,shou,akairo
猪豬	저	trư	cho,i
猫貓	묘	mèo	byou,bou,neko
猬蝟	위		i
献獻	헌	hiến	ken,kon
猱	노		dou,nou,saru
猴	후	hầu	kou,go,saru
猷	유		yuu,hakaru
猾	활		katsu
猿	원	rô,vượn	en,saru
獐	장		shou,noro
獒	오	ngao	gou,inu
獗	궐		ketsu,kachi,takeru
獠	료		ryou,rou,kari
獬	해	giải	kai,ge
獭獺	달	rái	datsu,tatsu,kawauso
玄	현	huyền	gen,ken,kuro
率	률솔		ritsu,sotsu,hikiiru,oomune
玉	옥	ngọc	gyoku,goku,tama
王	왕	vương	ou,kimi,o
玎	정		tei,chou
玑璣	기		ki,ke,tama
玕	간		kan
玖	구		kyuu,ku
玙璵	여		yo
玛瑪	마	mã	ba,me
玠	개		kai
玡		ngà	
玦	결		ketsu,kechi
玩	완	ngoạn	gan
玫	매		bai,me
玭	빈		hin,bin
玮瑋	위		i
环環	환		kan,tamaki,wa,meguru
现現	현	hiện	gen,ken,arawasu,utsutsu
玲	령	liếng	rei,rou
玳	대	ngan,đồi	tai,taimai
玷	점	dẽ,điếm	ten,kakeru
玺璽	새	tỉ	ji,shi,shirushi
玻	파		ha
珀	박백	phách	haku,hyaku
珂	가		ka,kutsuwa
珈	가		ka,ke
珉	민		bin,min
珊	산	san	san
珍	진	trân	chin
珏	각		kaku,koku
珐琺	법		hou
珑瓏	롱		rou
珙	공		kyou,kou
珞	락		raku,reki
珠	주	châu	shu,tama
珣	순		shun,tama
珥	이	yến,nhẹ	ji,mimidama,higasa
珩	형		kou,gyou
班	반	ban	han,wakeru
珰璫	당		tou
珲琿	혼		kon,gon
球	구	cầu	kyuu,gu,tama
琅	랑		rou
理	리	lí	ri,suji,kotowari,osameru
琇	수		shuu,shu
琉	류	lưu	ryuu,ru
琏璉	련		rin,utsuwa
琐瑣	쇄		sa,chiisai
琛	침		chin,shin,takara
琢	탁	chác	taku,migaku
琤	쟁		sou,shou
琥	호		ko
琦	기		ki,gi,tama
琨	곤		kon
琪	기		ki,gi,tama
琫	봉		hou,fu
琬	완		en,on
琮	종		sou,zu
琯	관		kan,kon
琰	염		en
琳	림		rin
琴	금	cầm	kin,koto
琵	비	tì	bi,hi
琶	파	bà	ha,be
琼瓊	경	sừng,quỳnh	kei,tama
瑁	모	cười,mồi	bou,mou
瑄	선		sen
瑕	하		ka,kizu,nanzo
瑗	원		en,on
瑚	호	hô	ko,go
瑛	영		ei,you
瑜	유		yu
瑞	서		zui,shirushi,mizu
瑟	슬	sắt	shitsu,oogoto
瑠	류		ryuu,ru
瑭	당		tou,dou,tama
瑰	괴		kai,ookii,sugureru
瑳	차		sa,migaku
瑶瑤	요	rơm,dao	you,tama
瑾	근		kin
璀	최		sai,sui
璃	리	rế,li	ri
璇	선		sen,zen
璋	장		shou,hishaku,tama,arawasu
璎瓔	영		ei,you
璐	로		ro
璘	린		rin
璜	황		kou,ou
璞	박		haku,aratama
璟	경		ei,you
璧	벽	bích	heki,tama
璨	찬		san
璪	조		sou,kazari
瓒瓚	찬		san,zan
瓘	관		kan,tama
瓜	과	qua	ka,uri
瓠	호		ko,kaku,hisago
瓢	표	bầu	hyou,fukube,hisago
瓣	판		ben,hanabira
瓦	와	ngói	ga,kawara,guramu
瓮	옹		ou,motai
瓯甌	구	âu	ou,kame,hotogi
瓶		bình	hei,bin,kame
瓷	자	dậu,sứ	shi,ji,kame
甄	견		ken,shin,sue
甍	맹	mành	bou,iraka
甑	증		sou,koshiki
甘	감	bả,cam	kan,amai,umai,amanjiru
甚	심	thậm	shin,jin,hanahada,nani
甜	첨		ten,umai
生	생	sinh	sei,shou,haeru,ou,o,ki,mi
産	산	sản	san,umareru,ubu,umu
甥	생		sei,shou,oi,muko
用	용	dụng	you,mochiiru,hataraki,motte
甫	보	phủ	ho,fu,hajime,suke
甬	용		you,tsune,tsukau,odoru
田	전	điền	den,ten,ta,kari,da
由	유	do	yuu,yu,yoshi,yoru
甲	갑	giáp	kou,kan,yoroi,tsume
申	신		shin,mousu,nobiru,saru
电電	전		den,ten,inazuma
男	남	nam	dan,nan,otoko,o
甸	전		ten,den,kari
町	정		chou,tei,machi
画畫	획화	hoạ	ga,kaku,kagiru,hakaru
畅暢	창	sướng	chou,nobiru
畋	전		ten,den,kari
界	계	giới	kai,sakai
畎	견		ken,tei,mizo
畏	외	uý	i,osoreru
畑	전	đèn	hata,hatake
畔	반		han,aze,kuro,somuku
留	류	lưu	ryuu,ru,tomeru,todomaru
畚	분		hon,fugo
畛	진		shin,aze
畜	축	chuỗi,súc	chiku,kiku,yashinau,kau
略	략	lược	ryaku,osameru,hakaru
畦	휴		kei,une
番	번	dẻo,phen	ban,han,tsugai,tsugau
畴疇	주		chuu,une,tagui,hatake
畸	기		ki,hashita,katawa
畿	기		ki,miyako
疆	강		kyou,sakai
疋	필	sất	so,sho,ashi,hiki
疎	소		so,utoi
疏	소	sớ	so,sho,tooru,utoi
疑	의		gi,kyou,utagau,utagai
疔	정	đinh	chou,kasa
疖癤	절		setsu,sechi,kasa
疗療	료	lểu,liệu	ryou,iyasu
疙	흘		gitsu,gochi,oroka
疚	구	nhíu	kyuu,yamu,yamashii
疝	산		san,sen,senki
疟瘧	학		gyaku,okori
疠癘	려		rei,rai,eyami
疡瘍	양		you,kasa
疣	우		yuu,ibo
疥	개		kai,hizen,yogosu,okori
疫	역	dịch	eki,yaku,eyami
疬癧	력		reki,ryaku,ruireki
疮瘡	창		sou,shou,kasa
疯瘋	풍	phong	fuu,kichigai
疱	포		hou,mogasa
疲	피	bì	hi,tsukare
疳	감		kan
疴	아		a,yamai
疵	자		shi,kizu
疸	달	đớn	tan,oudan
疹	진	chẩn	shin,chin,hashika
疼	동		tou,uzuku,itamu
疽	저	thư	sho,so,kasa
疾	질	tật	shitsu,yamai,nikumu,hayai
痂	가		ka,kasabuta
病	병	bệnh	byou,hei,yamu,yamai
症癥	증징	chứng	shou,shirushi,chou,shikori
痈癰	옹	ung	you,haremono
痉痙	경		kei
痊	전	thuyên	sen,ieru,iyasu
痍	이		i,kizu
痒癢	양		you,kasa,kayui
痔	치	trĩ	ji
痕	흔	nốt,ngấn	kon,ato
痘	두	đậu	tou,mogasa
痛	통	thống	tsuu,tou,itamu,itami
痞	비		hi,tsukae
痢	리	lị	ri
痣	지		shi,hokuro,aza
痤	좌		sa,za,enogo,harimono
痧	사		sa,korera
痨癆	로	còm,lao	rou,itamu
痪瘓			tan,yamu
痫癇	간		kan
痰	담	đờm	tan
痴	치		chi,oroka
痹	비	tê	hi
痼	고		ko,nagawazu
痿	위	oải	i,naeru
瘁	췌	tuỵ	sui
瘉	유		yu,ieru
瘐	유		
瘙	소		sou,kasa
瘟	온	ôn	on,eyami
瘠	척		seki,yaseru
瘢	반	ban	han,kizu
瘤	류		ryuu,ru,kobu
瘦	수	xấu	sou,shuu,yaseru
瘫癱	탄		tan
瘰	라		rui,ra
瘳	추		chuu,chu,ieru
瘴	장	chướng	shou
瘾癮	은		in,on,haremono
瘿癭	영		ei,you,kobu
癃	륭		ryuu,ryu
癌	암		gan
癒	유		yu,ieru
癖	벽		heki,kuse
癜	전	đẹn	den,ten,namazu
癞癩	라		rai,kattai
癡	치	si	chi,oroka
癣癬	선		sen,tamushi
癫癲	전	điên	ten,kuruu,tenkan
癯	구		ku,gu,yaseru
癸	계	quý	ki,mizunoto
登	등	đăng	tou,to,noboru,nobo
白	백	bạch	haku,byaku,shiro,shiroi,shira
百	백	vầu,bách	hyaku,haku,momo,mo
的	적	đích	teki,mato,akiraka
皆	개	giai	kai,mina
皇	황	hoàng	kou,ou,kami,kimi
皋	고	đậu,cau	kou,sawa,sakai,susumu
皎	교		kou,kyou,shiroi,kyoi
皐	고	cau	kou,sawa,sakai,satsuki
皑皚	애		gai,shiroi
皓	호		kou,hikaru,shiroi
皖	환		kan
皤	파		ha,ba
皮	피	bì	hi,kawa
皱皺	추		suu,shuu,shiwa
皲皸	군		kun,kin,hibi,akagire
皴	준		shun,hibi,shiwa
皿	명	mãnh	bai,myou,sara
盂	우		u,hachi
盃	배	bôi	hai,sakazuki
盆	분	phơ,bồn	bon,hon,hachi
盈	영	dềnh	ei,michiru
益	익	ích	eki,yaku,masu,masumasu
盍	합		kou,gou,oou,nanzo
盎	앙	áng	ou,hachi
盏盞	잔	chén	san,sen,sakazuki
盐塩鹽	염		en,shio
监監	감	giám	kan,miru
盒	합	hộp	kou,gou,futamono,sara
盔	회	khôi	kai,hachi
盖蓋	개	cái	gai,kai,kasa,futa
盗盜	도	đạo,dừa	tou,nusumu,nusumi
盘盤	반	bàn	ban,han,oozara,tarai
盛	성	thịnh	sei,jou,moru,sakan
盟	맹		mei,mou,chikau,chikai
盥	관		kan,sosogu,tarai
目	목	mục	moku,boku,me,manako
盱	우		ku,u
盲	맹	xồm,manh	mou,bou,mekura,kurai
直	직		choku,jiki,naosu,naoi,nao
相	상	tương	shou,sou,ai,miru,sa
盹	순		shun
盼	반		han,hen
盾	순	thuẫn	jun,ton,tate
省	생성	tỉnh	sei,shou,habuku,miru
眄	면		ben,men,miru
眇	묘	dẻo	byou,myou,sugame
眈	탐	xẩm	tan,niramu
眉	미	mi	bi,mi,mayu
眊	모		bou,mou,kurai
看	간	trầu,khan	kan,miru
眞	진		shin,ma,makoto,makotoni
真	진	chân	shin,makoto,makotoni,ma
眠	면민	miên	min,ben,nemuru,nemuri
眦眥	자		sei,shi,manajiri
眨	잡		sou,shou,matataku
眩	현	gioèn	gen,kan,kuramu,madou
眭		vờ,khoé	ki,kei
眷	권	quyến	ken
眸	모		bou,mu,hitomi
眺	조		chou,nagameru,nagame
眼	안	cua,nhản	gan,gen,manako
着	착		chaku,jaku,kiru,tsuku
睃	준		
睇	제		tei,dai,yokome
睑瞼	검	lim	ken,mabuta
睚	애		gai,manajiri
睛	정		sei,shou,hitomi
睡	수		sui,nemuru,nemuri
睢	수		ki,kei,miageru
督	독	đốc	toku,miru,unagasu,hikiiru
睥	비		hei
睦	목	mục	boku,moku,mutsubu
睨	예	nghễ	gei,niramu
睫	첩		shou,matsuge
睬	채		sai
睹	도	đủ	to,miru
睽	규		kei,ke
睾	고		kou,sawa,kintama
睿	예		ei,akiraka
瞋	진	trân	shin,ikarasu,ikaru
瞎	할		katsu,mekura,katame
瞑	명	thằn,manh	mei,myou,kurai
瞒瞞	만	man	ban,man,damasu
瞠	당		dou,tou,miharu
瞢	몽		bou,mu,kurai
瞥	별		betsu,hetsu
瞩矚	촉		shoku,soku,miru
瞪	징		dou,tou,miharu
瞬	순		shun,matataku,matataki
瞭	료	lẹo	ryou,akiraka
瞰	감		kan,miru
瞳	동	chàng,tròng	dou,tou,hitomi
瞻	첨	chiêm	sen,miru
瞽	고		ko,meshii
瞿	구		ku,miru,osoreru
矍	확		kaku,odoroki
矗	촉	sực	chiku,shuku,naoi
矛	모	mâu	mu,bou,hoko
矜	긍	căng	kin,kei,awaremu,hokoru
矢	시	ngao,thỉ	shi,ya,chikau
矣	의	hỉ	i
知	지	tri	chi,shiru,tomo
矩	구	củ	ku,nori
矫矯	교	kiểu	kyou,itsuwaru,tameru
短	단	đoản	tan,mijikai
矮	왜		wai,ai,hikui
石	석	thạch	shaku,seki,ishi
矶磯	기		ki,iso
矸	간안		kan,gan,kinuta
矾礬	반	trối,phèn	ban,han
矿礦		khoáng	kou,aragane
砀碭	탕		tou,dou,ishi
码碼	마		ba,me,yaudo
砂	사		sa,sha,suna
砌	체		sei,sai,migiri
砒	비		hi,hei
研硏	연	khăn,nghiên	ken,togu,migaku
砖磚	전		sen,kawara
砗硨	차		sha
砚硯	연	khố,nghiền	ken,gen,suzuri
砥	지		shi,tei,to,toishi
砦	채		sai,toride
砧	침	khâm,chỉm	chin,kinuta
砭	폄	đãy,bìm	hen,ishibari
砰	팽		hou,hyou
砲	포	bâu,pháo	hou,oozutsu,tsutsu
破	파	phá	ha,yaburu,yabureru
砺礪	려		rei,toishi,arato,migaku
砻礱	롱		rou,ru,togu
砾礫	력		reki,koishi
础礎	초	sờ	so,sho,ishizue
硅	규		kei,kaku
硌		ngắc	raku,reki
硕碩	석	thạc	seki,ookii
硗磽	교		kou,kyou
硝	초		shou
硫	류	lưu	ryuu,iou
硬	경	khư,ngạnh	kou,gou,katai
确確	학확	xác	kaku,gaku,tashika,katai
硷鹼			ken,kan,aku
硼	붕		hou
碁	기	cờ	go,ki
碇	정		tei,ikari
碌	록		roku
碍礙	애	ngại	gai,ge
碎砕	쇄	toái	sai,kudaku
碑	비		hi,tateishi,ishibumi
碓	대		tai,usu
碗	완		wan,kobachi
碛磧	적		seki,kawara
碟	설		katsu,gachi
碣	갈		ketsu,ishibumi
碧	벽	cời,bích	heki,hyaku,midori,ao
碾	년		ten,den,usu,hiku
磁	자		ji,shi,jishaku,yakimono
磅	방		hou,pondo
磊	뢰	lối	rai
磋	차	vải,tha	sa,migaku
磐	반		han,ban,iwa
磔	책	kẹt	taku,saku
磕	개		kai,kou
磨	마	mài	ma,migaku
磬	경	khánh	kei,uchiishi,munashii,tsukiru
磴	등		tou,ishizaka,masu
磷	린	co,lân	rin,rou,nagareru
礁	초		shou
示	시	đình,thị	shi,ji,shimesu,shimeshi
礼禮	례	lễ	rei,rai,uya,ojigi
社	사	xã	sha,ja,yashiro,kumiai
祀	사		shi,ji,matsuru,matsuri
祁	기		ki,gi,ooini,sakanni
祆	천		ken,ten
祇	기		ki,gi,tada,masani
祈	기		ki,inoru,inori
祉	지		shi,chi,saiwai
祓	불		futsu,hai,harau,harai
祕	비		hi,himeru
祖	조		so,jiji,hajime
祗	지		shi,masani
祚	조	tộ	so,saiwai
祛	거		kyo,ko,harau
祜	호		ko,go,saiwai
祝	축	chúc	shuku,shuu,iwau,hafuri
神	신	thần	shin,jin,kami,kou,kan
祟	수		sui,tatari,tataru
祠	사	từ	shi,hokora,matsuru
祢禰	니		dei,nai
祥	상		shou,saiwai
票	표	phiếu	hyou,fuda
祭	제	tế	sai,matsuru,matsuri
祯禎	정		tei,saiwai,tadashii
祷禱	도	đảo	tou,inoru,inori,matsuru
祸禍	화	hoạ	ka,wazawai
祺	기		ki,saiwai
禀稟	품	bẩm	rin,hin,komegura,ukeru
禁	금	cấm	kin,kon,todomeru,taeru
禄祿	록	lộc	roku,saiwai,fuchi
禅禪	선		zen,yuzuru,shizuka,sen
禊	계		kei,misogi,harau
福	복	phúc	fuku,saiwai,himorogi
禧	희		ki,saiwai
禳	양		jou,harau
禹	우	dừng,vũ	u,mushi,tasukeru,nobiru
禺	옹		guu,gu
离離	리	le,li	chi,ri,hanareru,hanasu
禽	금	cầm	kin,toriko,tori
禾	화		ka,ine,nogi
秀	수	tú	shuu,hiideru,hide
私	사	tư	shi,watashi,hisoka
秃禿	독	thóc	toku,hage,hageru,kamuro
秆稈	간		kan,wara
秉	병	bảnh	hei,toru
秋鞦	추	thu	shuu,aki,toki,shirigai
种種	종	chõng	chuu,osanai,shu,tane
科	과	khoa	ka,shina,toga
秒	초		byou,nogi
秕	비		hi,shiina
秘	비		hi,himeru,kakusu
租	조	dịp,tô	so,mitsugi
秣	말		matsu,batsu,magusa
秤	칭	xứng	shou,hakari
秦	진		shin,jin
秧	앙	ương	ou,nae,ueru
秩	질	trật	chitsu,tsuide,fuchi
秫	출		jotsu,shutsu,mochiawa
积積	적	tích	seki,shi,tsumu,tsumoru
称稱	칭	xưng	shou,hakaru,tonaeru,ageru
秸	갈	gặt	katsu,kechi,wara
移	이	dời	i,utsuru,utsusu
秽穢	예	uế	ai,wai,kegareru,kegare
秾穠	농		jou,nyu,shigeru
稀	희	hi	ki,ke,mare,mabara
稂	랑		rou,ryou,imigara
程	정	trình	tei,hodo,hakaru
稍	초		sou,shou,youyaku,yaya
税稅	세	thuế	zei,datsu,mitsugi
稔	임	nậm	jin,nin,minoru,toshi
稗	패		hai,hie
稚	치		chi,osanai,itokenai
稜	릉		ryou,kado,itsu
稞	과		ka,ge,mugi
稠	조		chuu,chou,shigeru,ooi
稣穌	소		so
稳穏穩	온	ủn	on,odayaka
稷	직		shoku,kibi
稻稲	도		tou,ine
稼	가		ka,minori,ueru,kasegu
稽		ghê	kei,todomeru,kangaeru
稿	고		kou,wara
穆	목		boku,moku,yawaragu
穑穡	색		shoku,toriire
穗穂	수		sui,ho
穰	양		jou,yutaka,wara
穴	혈	huyệt	ketsu,ana
究	구	cứu	kyuu,kiwameru,kiwamaru
穷窮	궁	cùng	kyuu,kiwameru,kiwamaru
穹	궁	khum	kyuu,sora,ame
空	공	không	kuu,kara,aku,sora
穿	천	xuyên	sen,ugatsu
突	돌	đột	totsu,tsuku
窃竊	절		setsu,nusumu,hisokani
窄	착		saku,semai
窈	요	yểu	you,kurai,yoi,adeyaka
窍竅	규	khíu	kyou,ana
窑窯	요		you,kama
窒	질	khỏng	chitsu,tetsu,fusagu,fusagaru
窓	창		sou,mado
窕	조	điệu	chou
窖	교		kou,anagura
窗	창	song	sou,mado
窘	군	quẫn	kin
窜竄	찬		zan,san,kakureru,nogareru
窝窩	와		ka,wa,muro
窟	굴		kutsu,kotsu,iwaya
窠	과		ka,su
窣	솔		sotsu,sochi
窥窺	규		ki,ukagau,ukagai
窦竇	두		tou,toku,ana
窳	유		wa,e,kubomu
窿	륭		ryuu,ryu,yuminari
立	립	lập	ritsu,ryuu,tatsu,tateru
竖豎	수		ju,tatsu,kobito
站	참	trạm	tan,tatsu,tatazumu,umatsugi
竞競	경		kyou,kei,kisou,seru
竟	경	cánh	kei,kyou,owaru,wataru
章	장	chương	shou,aya,shirushi,akiraka
竣	준		shun,owaru
童	동	đồng	dou,tou,warabe
竦	송		shou,osoreru,sukumu
竪	수		ju,tatsu,kodomo,tate
竭	갈	kiệt	ketsu,tsukiru,tsukusu
端	단	đoan	tan,hashi,ha,hata
竹	죽	trúc	chiku,take
竺	축		toku,chiku,take,atsui
竽	우		u,hue
竿	간	cần	kan,sao
笃篤	독	đốc	toku,atsui
笆	파		ha,semai
笈	급	cặp	kyuu,oi
笊	조		sou,zaru,su
笋筍	순		jun,shun,takenoko
笏	홀		kotsu,shaku
笑	소		shou,warau,emu,warai
笔筆	필	bút	hitsu,hude,fude
笕筧	견		ken,kakei
笙	생	dấm,sênh	sou,shou,fue
笛	적	địch	teki,jaku,fue
笞	태		chi,muchi
笠	립	lợp	ryuu,kasa
笤		giậu	
笥	사		shi,su,hako
符	부	bùa	fu,bu,warifu
笨	분		hon,arai
笪		đác	tan,tatsu,utsu
第	제	nồng,đệ	dai,tsuide,yashiki,tada
笳	가		ka,ashibue
笹	세		sasa
笺箋	전		sen,fuda
笼籠	롱	lồng	rou,kago,komeru,komoru
笾籩	변		hen
筈	괄		katsu,yahazu,hazu
等	등	đẳng	tou,hitoshii,nado,ra
筋	근	gân	kin,kon,suji
筌	전		sen,ue
筏	벌	phẹt	batsu,hatsu,ikada
筐	광		kyou,kago,hako
筑築	축	trúc,trốc	chiku,hirou,kizuku,tsuku
筒	통	đồng	tou,tsutsu
答	답	đáp	tou,kotaeru,kotae
策	책	sách	saku,muchi,tsue,kazutori
筚篳	필		hitsu,hichi,magaki
筛篩	사	rây	shi,sai,furui
筝箏	쟁	tranh	sou,shou,koto
筠	균		in,un,take
筮	서	vầu	sei,zei,medogi,uranau
筱	소		shou,shino
筲		sáo	sou,shou,hugo
筵	연		en,mushiro
筹籌	주		chuu,kazutori
签簽	첨		sen,kago
简簡	간	giản	kan,fuda,erabu
箇	개	cá	ka,ko
箍	고		ko,taga
箔	박		haku,sudare
箕	기	kia	ki,mi
算	산	toán	san,kazoeru,kazu
箜	공		kou,ku
管	관	quản	kan,kuda,fue
箦簀	책		saku,su
箧篋	협		kyou,hako
箪簞	단		tan,hako
箫簫	소	tiêu	shou,fue
箭	전	tiễn	sen,ya
箱	상	rương	shou,sou,hako
箴	잠	bú,giăm	shin,hari
箸	저	giạ	cho,chaku,hashi
篁	황		kou,takamura
篆	전	triện	ten
篇	편		hen,maki
篌	후		kou,go
篙	고	gàu	kou,sao
篝	구	quảu	kou,fusego,kagari
篠	소		shou,shino
篡	찬	choán	san,sen,ubau
篥		sặt	ritsu,richi
篦	비		hei,hera,no
篪	지		chi,ji,hue
篮籃	람	xờm	ran,kago
篱籬	리		ri,magaki,kaki
篷	봉	bong	hou,toma
篾	멸		betsu,mechi
簇	족		sou,zoku,muragaru,yajiri
簋	궤		ki
簟	점		ten
簧	황		kou,shita
簪	잠	trâm	shin,san,kanzashi
簸	파		ha,hiru
簿	부		bo,haku,choumen,shaku
籁籟	뢰		rai,fue
籍	적		seki,shaku,fumi
米	미		bei,mai,kome,yone
籴糴	적		teki,kaiyone
类類	류	loại	rui,rai,tagui
籼秈	선		sen,uruchi
粉	분	phấn	fun,kona,ko
粒	립	lạp	ryuu,tsubu
粕	박		haku,kasu
粗	조	thô	so,arai,hobo
粘	점		nen,nebaru
粜糶	조		chou,uriyone,seri
粝糲	려		rei,ratsu,kurogome,arai
粟	속		zoku,shoku,awa,momi
粤粵	월		etsu,ochi,kokoni
粥	죽		shuku,iku,kayu,hisagu
粧	장		shou,yosoou,yosooi
粪糞	분	phân	fun,kuso
粮糧	량	lương	ryou,rou,kate
粱	량		ryou,awa
粲	찬		san,ii
粳	갱		kou,uruchi,nuka
粹粋	수	tuý	sui,sai,iki
粼	린		rin,seseragi
精	정	tinh	sei,shou,kuwashii,kokoro
糁糝	삼	tấm	san,shin,konagaki
糅	유		juu,majiru
糊	호	hồ	ko,go,nori
糕	고		kou
糖	당탕	đường	tou,ame,satou
糗	구		kyuu,ku,irigome
糙	조		sou,kurogome
糜	미		bi,kayu,tadareru
糟	조		sou,kasu
糠	강		kou,nuka
糯	나		da,na
系係繫	계	hệ	kei,kakaru,kakawaru,tsunagu
紊	문		bin,bun,midareru
素	소	tố	so,su,kiji,moto
索	삭색	sách	saku,nawa,motomeru
紧緊	긴	khẩn	kin,chijimu,kibishii
紫	자	tía	shi,murasaki
紮	찰		satsu,tabaneru,karageru
累纍	루류	luỵ	rui,shibaru,kasaneru,rai
絮	서		jo,sho,wata
絵	회		kai,e
綉	수	tú	tou,shuu,nuitori
綦	기		ki,gi,ayaginu
綮	계		kei,musubime
緖	서		sho,cho,o,itoguchi
縠	곡		koku,goku,mojiri,chirinun
縻	미		bi,kizuna
繁	번	phồn	han,shigeshi,shigeru,shige
繇	요		you,yuu,shitagau
纂	찬		san,atsumeru
纛	독		tou,toku,hataboko
纠糾	규		kyuu,azanau,tadasu
纡紆	우	vò	u,magaru,meguru
红紅	홍	hồng	ku,kou,beni,kurenai
纣紂	주		chuu,shirigai
纤繊纖	섬		sen,hosoi,chiisai
纥紇	흘	hột	kotsu,gochi
约約	약요	ước	yaku
级級	급	cấp	kyuu,shina
纨紈	환		kan,gan,musubu,kasanaru
纪紀	기	kỉ	ki,osameru,nori,shirusu
纬緯	위	vĩ	i,yokoito
纭紜	운		un,midareru
纮紘	굉		kou,gyou,oozuna,himo
纯純	순준	thuần	shun,jun,kiito,moppara
纰紕	비		hi,osameru,nuu
纱紗	사	sa	sa,sha,usuginu
纲綱	강	cương	kou,tsuna
纳納	납	nạp	tou,nou,osameru,ireru
纵縦縱	종	tung	juu,shou,tate,hanatsu
纶綸	륜	luân	rin,kan,ito
纷紛	분	phân	fun,magireru,magai
纸紙	지	chỉ	shi,kami
纹紋	문	văn	mon,bun,aya,moyou
纺紡	방	vưởng	bou,hou,tsumugu
纽紐	뉴	néo	chuu,juu,himo
纾紓	서		sho,jo,yurui
线線	선		sen,suji
绀紺	감		kon,kan
绁紲	설		setsu,kizuna
绂紱	불		futsu,fuchi,himo
练練	련	luyện	ren,neru,neriginu
组組	조	tổ	so,sho,kumu,kumihimo
绅紳	신	thang	shin,ooobi
细細	세	tới	sei,sai,hosoi,komakai
织織	직	chức	shoku,shiki,oru,ori
终終	종	chung	shuu,shu,owaru,oeru
绉縐	추	sô	shuu,shu,chijimi
绊絆	반	bận	ban,han,kizuna,tsunagu
绍紹	소	thiệu	shou,jou,tsugu
绎繹	역	gịt	eki,yaku,nuku,tazuneru
经経經	경	kinh	kei,kyou,heru,tateito
绑綁			hou,shibaru
绒絨	융	nhung	juu,neriito,keori
结結	결	kết	ketsu,kei,musubu,yuu,yu
绕繞	요	nhiễu	jou,nyou,matou,meguru
绘繪	회	gói	kai,e,egaku
给給	급	cấp	kyuu,kyou,tamau
绚絢	현		ken,aya
绛絳	강		kou,aka
络絡	락	rạc	raku,karamu,matou
绝絕絶	절	tuyệt	zetsu,taeru,tatsu,tayasu
绞絞	교	giảo	kou,kyou,shimeru,shiboru
统統	통	thống	tou,suberu,suji,osameru
绠綆	경		kou,kyou
绡綃	초		shou,sou,kiito
绢絹	견		ken,kinu
绣繡	수		shuu,nuitori
绥綏	수	nối	sui,ta,yasui
绦絛	조		jou,tou,sanada
继継繼	계	kế	kei,tsugu,tsugi,mama
绩績	적	tích	seki,tsumugu,isao
绪緒			sho,cho,o,itoguchi
绫綾	릉	trăng	ryou,aya
续続續	속	tục	zoku,shoku,tsuzuku,tsugu
绮綺	기		ki,aya
绯緋	비		hi,aka
绰綽	작	xước	shaku,yuruyaka
绲緄	곤		kon,gon,obi
绳縄繩	승	thằng	jou,bin,nawa,tadasu
维維	유		i,yui,tsuna,tsunagu
绵綿	면	miên	men,ben,wata
绶綬	수		ju,himo
绷繃	붕		hou,hyou,tsukane,maku
绸綢	주		chuu,tou,matou
绻綣	권	cuộn	ken,kan,maku
综綜	종		sou,suberu,osa
绽綻	탄		tan,den
绾綰	관		wan,waganeru,takuru
绿綠緑	록	lục	ryoku,roku,midori
缀綴	철		tei,tetsu,tsuzuru,tojiru
缁緇	치		shi,kuro
缃緗	상		shou,sou,asagi
缄緘	함	dàm	kan,tojiru
缅緬	면		men,ben,hosoito,haruka
缆纜	람		ran,tomozuna
缇緹	제		tei,dai,akaginu
缉緝	집		shuu,tsumugu
缌緦	시		shi,nuno
缎緞	단	đoạn	tan,don,donsu
缒縋	추		tsui,sugaru
缓緩	완		kan,yurui,yuruyaka,yurumu
缔締	체	rế	tei,shimaru,musubu,shimeru
缕縷	루	lụa	ru,rou,ito
编編	편	biên	hen,amu,tojiito,fumi
缗緡	민	mần	bin,min,tsuriito,nawa
缘緣	연	duyên	en,fuchi,heri,yoru
缙縉	진		shin
缚縛	박		baku,haku,shibaru
缛縟	욕	nhọc	joku,shigeshi
缜縝	진		shin,chin,asaito
缝縫	봉		hou,nuu,nuime
缟縞	호		kou,shima
缠纏	전	triền	ten,den,matou,matoi
缢縊	액	ải	ei,i,kubiru,kubireru
缣縑	겸		ken,kinu
缤繽	빈		hin
缥縹	표		hyou
缦縵	만		ban,man,yuruyaka
缧縲	류		rui,shibaru,kasaneru
缨纓	영		ei,you,munagai,matou
缩縮	축		shuku,chijimu,naoi
缪繆	무		kyuu,byuu,kukuru,matou
缫繅	소		sou,kuru
缬纈	힐		ketsu,kechi,shibori
缭繚	료	lèo	ryou,meguru,matou
缮繕	선		zen,sen,tsukurou
缯繒	증		shou,zou,kinu
缰韁	강	cương	kyou,kou,tazuna
缱繾	견	khín	ten,kin,teatsui
缲繰	조	thao	sou,kuru
缳繯	현		ken,gen,karamu
缴繳		nhàu	shaku,kyou,kaesu
缵纘	찬		san,tsugu
缸	항	cong	kou,kame,motai
缺	결	khuyết	ketsu,kakeru
罂罌	앵		ou,ei,motai
罄	경	khánh	kei,kyou,munashii
罅	하		ka,ke,hibi,suki
罐缶	부관	phẫu	kan,fu,hotogi
网網	망	võng	mou,bou,ami
罔	망	vóng	bou,mou,ami,shiiru
罕	한		kan,mare
罗羅	라	la	ra,ami,usumono
罘	부		fu,usagiami,kasaneru
罚罰	벌	phạt	batsu,bachi,tsumi,togame
罟	고		ko,ami
罡	강		kou
罢罷	파	bãi	hi,hai,yameru,makaru
罨	엄		an,en,ami
罪	죄	tội	zai,sai,tsumi
置	치	trí	chi,oku
署	서	thợ	sho,yakuwari,shirusu
罴羆	비		hi,higuma
罹	리		ri,ra,kakaru
罽	계		kei,uoami
罾	증		sou
羁羈	기		ki,omogai,tazuna,tabi
羊	양	dương	you,hitsuji
羌	강		kyou,ebisu,au
美	미	mỉ	bi,mi,yoi,homeru,yoshi
羔	고		kou
羚	령		rei,ryou
羞	수		shuu,susumeru,hajiru
羡	이	tiện	sen,en,urayamu,amari
群	군	quần	gun,kun,muragaru,mureru
羨	선		sen,en,urayamu,amari
羯	갈		katsu,ketsu
羲	희		gi,ki,iki
羸	리		rui,yowai
羹	갱		kou,kan,atsumono
羽	우	võ	u,ha,hane,wa
羿	예		gei
翁	옹	ông	ou,okina
翅	시		shi,tsubasa,tada
翊	익		yoku,ake,tasukeru
翌	익		yoku,tobu,akuruhi
翎	령	ầm,liệng	rei,ryou,hane
翔	상		shou,kakeru,sho
翕	흡	hấp	kyuu,au
翘翹	교		gyou,ageru
翚翬	휘		ki,tobu
翟	적		keki,jaku,kiji
翠	취	thuý	sui,kawasemi,midori
翡	비	phỉ	hi,kawasemi
翥		chở	sho,agaru
翩	편	phiến	hen
翮	핵		kaku,gyaku
翰	한		kan,yamadori,hane,fude
翳	예		ei,kinugasa,kazasu,kageru
翻	번		hon,han,toru
翼	익	dực	yoku,tsubasa,tasukeru
耀	요		you,kagayaku
老	로	lão	rou,oiru,fukeru,oi
考	고	khảo	kou,kangaeru,kangae
耄	모		mou,bou,oiboreru
者	자		sha,mono
耆	기		ki,gi,oiru
而	이		ji,ni
耐	내		tai,dou,taeru
耒	뢰	lồi	rai,rui,suki
耕	경	canh	kou,tagayasu
耖	초		sou,shou,tagayasu
耗	모	hao	mou,kou,heru
耘	운		un,kusagiru
耙	파	khịt,bừa	ha
耦	우		gou,gu
耧耬	루		rou,ru
耨	누	nậu	dou,joku,kuwa,kusagiru
耳	이	nhĩ	ji,jou,mimi,nomi
耶	야		ya,ja,ka
耸聳	용		shou,sobieru
耻恥	치		chi,hajiru,haji
耽	탐	xẩm	tan,fukeru
耿	경		kou,hikari
聂聶	섭		jou,nyou,sasayaku
聃	담		
聆	령		rei,ryou,kiku
聊	료		ryou,isasaka
聋聾	롱		rou,tsunbo
职職	직	chức	shoku,toku,tsukasa,tsutome
聒	괄		katsu
联聯	련	liên	ren
聘	빙	sánh	hei,tou,mesu
聚	취	tụ	shuu,shu,atsumaru
聡	총		sou,satoi
聩聵	외		gai,ge,tsunbo
聪聰	총	thông	sou,satoi
聱	오		gou,gyou,kikanai
聿	율		itsu,ichi,fude,kokoni
肃粛肅	숙		shuku
肄	이		i,narau
肆	사		shi,mise
肇	조		chou,hajimeru,hajime
肉	육		niku,juu,shishi
肋	륵		roku,abara
肌	기		ki,hada
肓	황		kou,munamoto
肖	초		shou,niru,katadoru,ayakaru
肚	두		to,hara
肛	항		kou,hareru
肝	간	gan	kan,kimo
肠腸	장		chou,harawata
股	고	cổ	ko,mata,momo
肢	지	chi	shi,teashi
肤膚	부		fu,hada
肥	비	phì	hi,koeru,koyasu,koe
肩	견		ken,kata
肪	방		bou,hou,koeru,abura
肫	순		shun,sai,hoobone
肮骯			kou
肯	긍	khẳng	kou,kai,ubenau,gaenji
肱	굉	quăng	kou,hiji
育	육	dục	iku,sodateru,hagukumu,sodatsu
肴餚	효		kou,sakana,gyou,sonaeru
肺	폐		hai,magokoro
肾腎	신	thận	jin,kaname
肿腫	종	thũng	shou,shu,hareru,haremono
胀脹	창	trướng	chou,fukureru
胁脅	협	hiếp	kyou,kou,obyakasu,odosu
胂		thăn	
胃	위		i,ibukuro,inofu
胄	주	trụ	chuu,yotsugi,chisuji
胆膽	단담	đảm	tan,dan,kimo
背	배	bối	hai,se,somuku,sei
胎	태	thai	tai,haramu
胖	반	bỡn	han,yutaka,katami
胗		chẩn	shin,kin
胙	조		so,saku,himorogi
胚	배		hai,haramu
胛	갑		kou
胜勝	승성	thắng	shou,katsu,masaru,taeru
胝		đì	chi,shi,tako,mame
胞	포	bào	hou,ena
胡鬍	호		ko,go,nanzo,ebisu
胤	윤	dận	in,tane,tsugu,yotsugi
胥	서		sho,so,ai,mina
胧朧	롱		rou,oboro
胪臚	려		ryo,ro,kawa,tsutaeru
胫脛	경		kei,sune,hagi
胭		nhân	in,en,nodo,musebu
胯	고		ko,ka,mata
胱	광	choáng	kou
胳		cặc	kaku,gyaku,waki
胴	동		dou,tou
胶膠	교	keo	kou,gyou,koe,nikawa
胸	흉	hông	kyou,mune
胺		ươn	atsu,achi,niou
胼腁	변	bẹn	hen,ben,akagire,tako
能	능	năng	nou,dai,atau,yokusuru
脂	지		shi,abura,yani,beni
脆	취		zei,sei,moroi,yowai
脇	협		kyou,waki
脉脈	맥		myaku,baku,suji
脊	척		seki,se,sei
脍膾	회	gỏi	kai,namasu
脏臟髒	장	tạng	zou,sou,harawata,kitanai
脐臍	제		sei,sai,hozo,heso
脑脳腦	뇌	não	nou,dou,noumiso,atama
脓膿	농	nọng	dou,nou,umi
脔臠	련		ren,kirimi
脖	발		hotsu,bochi
脘	완		kan,gen
脚腳	각		kyaku,kya,ashi
脣	순		shin
脩	수		shuu,osameru,nagai
脯	포		ho,fu,hojishi
脱脫	탈태	thoát	datsu,tai,nugu,nukeru
脸臉			ren,sen,mabuta
脾	비	tì	hi,hai,hizou,tomaru
腆	전		ten,atsui
腊臘﨟	석랍	chạp	seki,shaku,hojishi,rou
腋	액	nách	eki,seki,waki
腐	부	hủ	fu,kusaru
腑	부	phủ	fu,harawata
腓	비		hi,komura
腔	강	xoang	kou,utsuro,karada
腕	완	oản	wan,ude,kaina
腠	주		sou,su,kime
腥	성	tanh	sei,shou
腩		nem	dan,nan
腭齶	악		gaku,haguki
腰	요	yêu	you,koshi
腱	건		ken,kin
腴	유		yu,koeru,abura
腹	복	phục	fuku,hara,idaku
腺	선		sen
腻膩	니		ji,ni,abura,aburaaka
腾騰	등		tou,noboru,agaru
腿	퇴	thoái	tai,momo
膀	방		hou,bou,wakibara,fukureru
膂	려		ryo,sebone,chikara,ninau
膈	격		kaku,tsurigi
膊	박		haku,retsu,hojishi,abaku
膏	고	cao	kou,abura
膑臏	빈		hin,bin
膜	막		maku,baku,usukawa
膝	슬		shitsu,hiza
膨	팽	bành	bou,hou,fukuramu,fukureru
膳	선		sen,zen,susumeru,sonaeru
膺	응		you,ou,mune
臀	둔		den,ton,shiri
臂	비		hi,hiji
臆	억		oku,yoku,mune,okusuru
臊	조		sou,abura
臣	신	thần	shin,jin,omi,kerai
臥	와		ga,fusu
臧	장	tang	zou,yoi,atsui,osameru
自	자	tự	shi,ji,mizukara,yori
臬	얼		
臭	취	xú	shuu,kyuu,kusai,nioi
至	지	chí	shi,itaru,itari
致緻	치	nhí	chi,komakai,itasu
臻	진		shin,itaru
臼	구	cối	kyuu,usu
臾	유		yu,you,kubomi,susumeru
舂	용	thung	shou,sou,usuzuku,tsuku
舅	구	cậu	kyuu,shuuto
舆輿	여		yo,koshi
舌	설	thiệt	zetsu,setsu,shita
舍捨	사	xả,xá	sha,suteru,seki,yadoru
舐	지		shi,ji,nameru
舒	서	thư	jo,sho,noberu
舖		phố	ho,fu,mise
舛	천		sen,shun,somuku
舜	순	thuấn	shun,hirugao,mukuge,satoi
舞	무	vũ	bu,mu,mau,mai
舟	주		shuu,shu,fune
航	항	hàng	kou,wataru
舫	방		hou
般	반	bàn	han,ban,meguru
舰艦	함		kan
舱艙	창		sou
舵	타		ta,da,kaji
舶	박		haku,oubune
舷	현		ken,gen,funabata
舸	가		ka,fune
船	선	thuyền	sen,fune
舻艫	로		ro,hesaki,tomo
艇	정		tei,fune
艋		mành	mou,myou,hune
艘	소		sou,fune
艟	동	xuồng	dou,tou
艨	몽		mou,bou
艮	간	cấn	kon,ushitora
良	량	lương	ryou,yoi,yaya,yoshi,ryo
艰艱	간	gian	kan,ken,nayamu,katai
色	색	sắc	shoku,shiki,iro
艳艷	염	diễm	en,tsuya
艶	염		en,tsuya
艺芸藝	예운	ớt,nghệ	gei,un,waza,kusagiru
艾	애예	ngải	gai,gei,yomogi,mogusa
艿		ạc,nẩy	jou,nyou
节節	절	tiết	setsu,sechi,fushi,misao
芊	천		sen,shigeru
芋	우후		u,imo
芍	작	thược	shaku,hasunomi
芎	궁	khung	kyuu,ku
芒	망	mang	bou,mou,nogi,susuki
芗薌	향		kyou,kou
芙	부	phù	fu,hasu
芜蕪	무		bu,mu,areru,kabura
芝	지	chi	shi,shiba
芟	삼	sam	san,sen,karu
芡	검		ken,gen
芥	개		kai,ke,karashi,akuta
芦蘆	호로		ro,ashi
芨	급		kyuu,kou,sokuzu
芩	금		kin,gon
芪	기		ki,gi,hanasuge
芫	원		gen,gan,fujimodo
芬	분		fun,kaori
芭	파		ba,ha,hana
芮	예	nối	zei,nei
芯	심		shin,hosoi
花	화	hoa	ka,hana
芳	방		hou,kaori
芷	지	chỉ	shi,kusa
芸蕓	운		un,aburana
芹	근	cần	kin,seri
芼	모	mào	bou,mou,habikoru
芽	아		ga,ge,me,megumu
芾	비	nào	hi,hai
苁蓯	총		sou,su,kabura
苇葦	위		i,ashi
苌萇	장		chou
苍蒼	창		sou,ao,aoi
苎苧	저		cho,o
苏蘇	소	to	so,su
苑	원	oản	en,on,sono
苒	염		zen
苓	령	linh	rei,ryou
苔	태	đầy	tai,koke
苕	초		chou,jou,endou
苗	묘	meo	byou,myou,nae,kari
苛	가		ka,ga,komakai,karai
苜	목		boku,moku
苞	포		hou,hyou,tsuto
苟	구		kou,ku
苡	이		i,shi
苣	거		kyo,go,taimatsu,chisa
苤		phi	hi
若	야약	nhược	jaku,nyaku,wakai,shitagau
苦	고	khổ	ku,nigai,kurushii
苫	점	chôm	sen,toma
英	영	anh	ei,hanabusa,hana,hiideru,hide
苴	저		so,sho,tsuto
苹蘋	평빈	tần	hei,hou,ukikusa,yomogi
苺	매		mai,bai,ichigo
苻	부		fu,ho,saya,amakawa
茀	불	phất	futsu,buchi,husagu
茁	줄	đốt	satsu,sechi,mebae
茂	무		mo,bou,shigeru,shige
范範	범		han,nori,hon,hachi
茄	가	nhà	ka,nasu
茅	모		bou,myou,kaya,chi
茉苿	미말		matsu,batsu,ma
茌		sậy	
茎莖	경	hành	kei,kou,kuki
茏蘢	롱	lùng	rou,ryou,ouketade
茑蔦	조		chou,tsuta
茔塋	영		ei,haka
茕煢	경		kei
茗	명		mei,bei,cha
茜	천		sen,akane
茧繭	견	kén	ken,mayu
茨	자		shi,ji,ibara,kusabuki
茫	망	mương	bou,tooi
茯	복		fuku,buku
茱	수		shu,gumi
茴	회		kai,ui
茵	인		in,shitone
茶	다차	trà	cha,sa
茸	용		jou,shigeru,take,kinoko
茹	여	nhà	jo,nyo,kuu,yuderu
茼	동	đòng	tou,zu
荀	순		jun,shun
荃	전		sen,son
荆荊	형		kei,kyou,ibara,muchi
荇	행	hành	kou,gyou,asaza
草	초	thảo	sou,kusa
荏	임		jin,nin,e
荐薦	천		sen,zen,shin,susumeru
荑	이	sún,rì	tei,dai,tsubana
荒	황	hoang	kou,areru,arai,arasu,ara
荔		lệ	ri,rei,oonira
荚莢	협		kyou,saya
荜蓽	필		hitsu,hichi,mame
荞蕎	교	ướm,kiệu	kyou,gyou
荠薺	제		sei,zai,nazuna
荡盪蕩	탕	đãng	tou,arau,ugoku
荣栄榮	영	vinh	ei,you,sakaeru,haeru
荤葷	훈		gun,kun,namagusa
荥滎	형		kei,gyou
荦犖	락		raku
荧熒	형		kei,gyou,hikari
荨蕁	담	tùm	jin,tan,hanasuge,irakusa
荩藎	신		shin,jin
荪蓀	손		son
荫蔭	음	ấm	in,kage
药薬藥	약	dược	yaku,kusuri
荷	하		ka,ni,ninau
荸		mụt	hotsu,bochi
荻	적		teki,ogi
荼		dưa	to,do,nigana
莅	리		ri,rei,nozomu
莆		bo	fu,ho
莉	리		chi,rei
莎	사		sa,sha,hamasuge
莒	거		kyo,ko,imo
莓	매	mội	mai,bai,ichigo
莘	신		shin
莛	정		tei,jou,kuki
莞	완		kan,i,mushiro,warau
莠	유		yuu,shuu,hagusa,minikui
莨	랑		rou,tabako
莩	부		fu
莪	아	ngò	ga
莫	막	mạc	bo,baku,kure,nai
莱萊	래	lai	rai,ri,akaza,awachi
莲蓮	련	sen	ren,hasu
莳蒔	시		shi,ji,ueru,maku
莴萵	와		wa
获獲穫	획확	hoạch	kaku,eru,karu
莸蕕	유		yuu,kusami
莹瑩	영형		ei,akiraka,migaku,shibomu
莺鶯	앵	oanh	ou,uguisu
莼蓴	순		shun,jun,nunawa
莽	망		bou,mou,kusa
菀	울		en,on,sono,tsumu
菁	청		sei,shou,kabu,kaburana
菅	관		kan,ken,suge
菊	국	cúc	kiku
菌	균		kin,kinoko
菓	과		ka,kudamono,kashi
菔	복		hoku,fuku,daikon
菖	창		shou,shoubu
菘	숭		suu,shuu,touna
菜	채		sai,na
菟	도	tho	to,tsu,usagi
菠	파		ha,karana
菡	함		
菩	보	bồ	hai,bo
菫	근	ngẩn	kin,sumire
菰	고		ko,makomo
菱	릉	lăng	ryou,hishi
菲	비		hi,usui
菹	저		sho,sha
菽	숙		shuku,mame
萃	췌		sui,sai,atsumaru,kusamura
萄	도		tou,dou,budou
萋	처		sei,sai
萌	맹	manh	hou,bou,mebae,kizasu,moe
萍	평	bềnh	hei,ukikusa,yomogi
萎	위		i,naeru
萝蘿	라	lá	ra,tsuta
萤螢	형	huỳnh	kei,hotaru
营營	영		ei,itonamu
萦縈	영	quanh	ei,you,meguru
萧蕭	소		shou,yomogi
萨薩	살		satsu,sachi,sukuu
萩	추	thèm,tho	shuu,hagi
萱	훤		ken,kaya
萸	유		yu
萼	악		gaku,utena
落	락	lạc	raku,ochiru,otosu,sato
葆	보		ho,hou,moto,hikobae
著	저	trứ	cho,chaku,arawasu,tsuku
葚	심		chin,jin,sawara,ategi
葛	갈		katsu,kachi,kuzu,tsuzura
葡	포		ho,bu
董	동	đổng	tou,tadasu
葩	파	ba	ha,hana
葫	호	hồ	ko,ninniku,fukube,hyoutan
葬	장	táng	sou,houmuru
葭	가		ka,ashi
葱蔥	총		sou,negi
葳	위		i
葵	규	quỳ	ki,gi,aoi
葸		tơi	sai,shi,yoi
葺	즙		shuu,fuku,fuki
蒂	체	đế	tei,tai,heta
蒋蔣	장		shou,sou,makomo,hagemasu
蒌蔞	루		rou,ru,yomogi
蒐	수		shuu,akane,atsumeru,kari
蒙懞濛矇	몽	mong,mông	bou,mu,atsui,mou
蒜	산	tỏi	san,hiru,nobiru
蒟	구		kon,ku
蒡	방		hou,bou
蒯	괴		kai,ke
蒲	포	bồ	ho,bu,gama,kama
蒴	삭		saku,sokuzu
蒸	증	chưng	jou,musu,ogara,murasu
蒹	겸		ken,ogi
蒺	질		shitsu,jichi
蒽	은		on
蒿	호		kou,yomogi
蓁	진		shin,kusamura,shigemi,ooi
蓄	축		chiku,kiku,takuwae
蓉	용	rong	you,ou
蓊	옹		ou,tou
蓍	시		shi,medogi
蓐	욕	dối,nóc	joku,niku,shitone
蓑	사		sa,sai,mino
蓓	배	bụi	hai,bai,tsubomi
蓖	비		hi,hei
蓝藍	람	lam	ran,ai
蓟薊	계		kei,azami
蓥鎣	형		ei,you,migaku
蓦驀	맥		baku,ba,noru
蓬	봉	bồng	hou,yomogi
蓼	료		ryou,riku,tade
蔑衊	멸	miệt,mét	betsu,sagesumu,nai,mechi
蔓	만	mơn	ban,man,tsuru
蔗	자	giá	sho,sha
蔚	울		utsu,i
蔟	주		zoku,sou,mabushi
蔡	채		sai,satsu,akuta,otoroeru
蔬	소		so,sho,aomono
蔷薔	장		shoku,shou,mizutade
蔺藺	린		rin,i
蔼藹	애		ai,atsu,ooi
蔽	폐		hei,oou,ooi
蕃	번		ban,han,shigeru
蕉	초	tiêu	shou,kiasa,kogeru
蕊	예	nhị	zui,shibe
蕖	거		kyo,go,oyaimo
蕗	로		ro,fuki
蕙	혜	huệ	kei,e
蕞		tỏi	sai,zai
蕤	유		zui,ni
蕨	궐		ketsu,warabi
蕲蘄	기		ki,gi
蕴蘊	온		un,on,tsumu,osameru
蕺	즙		shuu,shou,dokudami
蕾	뢰		rai,tsubomi
薄	박		haku,usui,semaru,susuki
薇	미		bi,zenmai
薏	의	é	yoku,oku
薗	원		en,sono
薙	치		tei,chi,karu,nagu
薛	설		setsu,sechi,hamasuge
薤	해		kai,kei,rakkyou
薨	훙		kou,mimakaru
薪	신		shin,takigi
薮藪	수	sú	sou,su,yabu
薯	서		sho,jo,imo
薰薫	훈		kun,kaoru,kaori
薷		nho	ju,nyu,kikurage
藁	고		kou,wara
藉	자	chạ	sha,seki,shiku,kari
藏蔵	장		zou,kura,kakureru,osameru,zo
藐	묘		baku,byou,haruka,susumu
藓蘚	선		sen,koke
藕	우	ngó	guu,gou,hasunone
藜	려		rei,rai,akaza
藤	등	đằng	tou,dou,fuji,to
藩	번		han,magaki
藻	조		sou,mo
藿	곽		kaku,sui
蘖	얼		getsu,hikobae
蘧	거		ku,gu
蘩	번		han,bon
虎	호	hổ	ko,tora
虏虜	로		ryo,toriko
虐	학	ngược	gyaku,sokonau
虑慮	려	lự	ryo,roku,omonpaka
虔	건	kiền	ken
虚虛	허	hư	kyo,ko,munashii
虞	우		gu,osore,ureeru,omonpaka
虫蟲	충	trùng	chuu,ki,mushi
虬虯	규	gù,cù	kyuu,ku,mizuchi
虮蟣	기		ki,ke,shirami
虱	슬		shitsu,shirami
虹	홍		kou,niji
虺	훼		ki,kai,mamushi
虻	맹		bou,abu
虽雖	수	tuy	sui,iedomo
虾蝦	하		ka,ebi
蚀蝕	식		shoku
蚁蟻	의		gi,ari
蚂螞	마		ba,me
蚊	문		bun,ka
蚋	예		zei,ka,buyo
蚌	방		hou,bou,dobuga
蚍	비		hi,bi,ooari
蚓	인	rận	in,mimizu
蚕蠶	잠	tằm,tàm	san,ten,kaiko
蚜		nhá	ka,ke
蚣	공		kou,ku
蚤	조	tao	sou,nomi,hayai
蚧		nhái	kai
蚨	부	phù	fu,bu
蚩	치	si	shi,warau,anadoru,oroka
蚪	두		tou,tsu
蚬蜆	현	kiến	ken,gen,shijimi
蚯	구		kyuu,ku
蚰	유		yuu
蚱	책		saku,shaku
蚴	유		yuu,yu
蛀	주	chấu	shu
蛆	저		sho,so,uji
蛇	사	xà	ja,i,hebi
蛉	령		rei,ryou
蛊蠱	고		ko,ya,sokonau,madowasu
蛋	단		tan,tamago
蛎蠣	려		rei,kaki
蛔	회		kai
蛙	와		a,wa,kaeru
蛛	주	châu	shu,chu,kumo
蛞	활		katsu,namekuji
蛟	교	giao	kou,kyou,mizuchi
蛤	합		kou,hamaguri
蛩	공		kyou,koorogi
蛭	질	chấy	shitsu,chitsu,hiru
蛮蠻	만	man,mán	ban,ebisu
蛰蟄	칩	trập	chitsu,chuu,kakureru
蛲蟯	요	nghêu	gyou,jou
蛸	소		sou,shou,tako
蛹	용	nhộng	you,sanagi
蛾	아		ga,gi
蜀	촉	xọc	shoku,zoku,imomushi
蜂	봉	ong	hou,hachi
蜃	신		shin,jin
蜇		xít	tetsu,techi,sasu
蜈	오		go
蜉	부		fu
蜊	리		ri,asari
蜍		thờ	sho,jo
蜕蛻	세		zei,sei,nukegara
蜗蝸	와		ka,ra
蜘	지		chi,kumo
蜚	비	bay	hi,tobu
蜜	밀	mật	mitsu,bitsu
蜡蠟	사랍	rệp	sho,wa,ujimushi,rou
蜥	석		seki
蜩	조		chou,semi
蜴	척		eki,yaku,tokage
蜷	권		ken,nina
蜻	청		sei,tonbo
蜿	원		en,wan,mimizu
蝇蠅	승	nhặng	you,hae
蝉蟬	선		sen,zen,semi
蝌	과		ka
蝎	갈	rết	katsu,sasori
蝗	황		kou,inago
蝙	편		hen
蝠	복		fuku,mamushi
蝣		du	yuu,ryuu
蝥	모		bou,mu
蝨	슬		shitsu,shirami
蝮	복		fuku,mamushi
蝴	호	hà	ko
蝶	접	điệp	chou,chouchou
蝼螻	루	sâu	rou,kera
蝾蠑	영		ei
螂	랑		rou
螃	방		hou,bou
融	융		yuu,tooru,tokeru
螟	명		mei,myou,zuimushi
螠		ếch	i,yumushi
螭	리		chi,mizuchi
螳	당		tou
螺	라		ra,nina
螽	종		shuu,inago
蟀	솔		shutsu,shuchi,koorogi
蟊	모		bou,mu
蟋	실		shitsu
蟒		mãng	bou,mou,uwabami,orochi
蟛	팽		
蟠	반		han,bon,tsumoru,atsumaru
蟹	해		kai,kani
蟾	섬		sen
蠓		chĩnh,mòng	bou,mu
蠕	연		da,zen,ugomeku,hau
蠡	려	lãi	rei,rai,hisago,nina
蠢	준	xuẩn	shun,ugomeku
蠲	견		ken,kei,yasude
蠹	두		to,tsu,shimi
血	혈	huyết	ketsu,chi
衄	뉵		jiku,hanaji
衅釁	흔		kin,chinuru,hima,suki
衆	중		shuu,shu,ooi
行	항행	hàng	kou,gyou,iku,yuku,yuki
衍	연		en,habikoru,shiku,amari
衔銜	함		kan,gan,kutsuwa,fukumu
街	가		gai,kai,machi
衙	아		gyo,go,yakusho
衞	위		ei,e,mamoru
衡	형		kou,hakari,hakaru
衢	구		ku,michi
衣	의	y	i,e,koromo,kiru
补補	보	bổ	ho,oginau
表錶	표	biểu	hyou,omote,arawasu,uwagi
衫	삼	oam	san,koromo,hadagi
衬襯	친		shin,hadagi
衮袞	곤	gọn	kon,ougi
衰		suy	sa,sui,otoroeru
衲	납	nẹp	dou,nou,koromo
衷	충		chuu,uchi,magokoro
衽	임		jin,nin,eri,okumi
衾	금	khâm	kin,fusuma
衿	금		kin,eri
袁	원		en,on
袂	몌		bei,ketsu,tamoto
袄襖	오	áo	ou,ao,fusuma
袅裊		nẻo	jou,nyou
袈	가	cà	ka,ke
袋	대	đãy	tai,fukuro
袍	포	bào	hou,bou,wataire
袒	단		tan,katanugu
袖	수	tụ	shuu,sode
袜襪	말		batsu,machi,tabi,betsu
袢	번		han,hadagi
被	피	bị	hi,koumuru,oou,kiru
袭襲	습	tập	shuu,juu,osou,kasane
袴	고	khố	ko,hakama
裁	재	trài	sai,tatsu,sabaku
裂	렬		retsu,saku,sakeru
装裝	장	trang	sou,shou,yosoou,yosooi
裆襠	당		tou,machi
裏	리		ri,ura
裒	부	bâu	hou,homeru
裔	예		ei,suso,sue
裕	유	dịu	yuu,yu,yutaka,hiro
裘	구	cừu	kyuu
裙	군	quần	kun,mosuri
裟	사		sa,sha
裡	리		ri,ura,uchi
裤褲		khố	ko,zubon
裨	비		hi,bi,oginau,tasukeru
裱	표	bíu	hyou,hire
裳	상		shou,mo,mosuso
裴裵	배	bùi	hai,hi
裸	라	khoả	ra,hadaka
裹	과		ka,tsutsumu,tsutsumi,takara
裾	거		kyo,suso
褊	편		hen,semai
褐	갈		katsu,kachi,nunoko
褒	포		hou,homeru
褓	보	bìu	ho,hou,oshime,omutsu
褙	배		hai,hadagi
褚	저		cho,sha,wataire
褛褸	루		rou,ru,boro,tsuzuru
褥	욕		joku,shitone
褪	퇴		tai,ton,nugu,aseru
褫	치		chi,ubau
褰	건		ken,kon,hakama
褴襤	람		ran,boro
褶	습	chấp	chou,shuu,kasaneru
襁	강		kyou,mutsuki
襄	양		jou,shou,noboru,ageru
襞	벽		heki,hyaku,hida,shiwa
襟	금		kin,eri
西	서	tây	sei,sai,nishi
要	요	yếu	you,iru,motomeru,kaname
覃	담		tan,en,umai,nobiru
覆	복		fuku,fuu,oou,ooi
覇	패		ha,haku
见見	견현	kiến	ken,miru,mieru,mamieru
观観觀	관	quan	kan,miru,shimesu
规規	규	qui	ki,nori,tadasu
觅覓	멱		beki,motomeru
视視	시	thị	shi,miru
觇覘	점		ten,ukagau
览覧覽	람	lãm	ran,miru
觉覚覺	각	giác	kaku,kou,oboeru,samasu
觊覬	기		ki,nozomu
觋覡	격		geki,keki,miko
觏覯	구		kou,au
觐覲	근		kin,mamieru
觑覷	처		shu,su,ukagau
角	각	góc	kaku,roku,tsuno,kado
觚	고		ko,sakazuki
觞觴	상		shou,sakazuki
解	해	giải	kai,ge,toku,tokeru
觥	굉		kou
触觸	촉	xúc	shoku,soku,fureru,sawaru
觳	곡		koku,goku
言	언	ngôn	gen,gon,koto,iu
訇	굉		kou,ken
訚誾	은		gin,gon
証	정	chứng	shou,sei,akashi
訾	자		shi,ji,soshiru
詹	첨		sen,tan
誉譽	예	dự	yo,homare,homeru
誊謄	등		tou,utsusu
誓	서	thề	sei,zei,chikau,chikai
謇	건		ken,domoru
警	경	khểnh	kei,kyou,imashime
譬	비	thí	hi,tatoeru,tatoe
讃	찬		san,homeru
计計	계	kể	kei,kai,hakaru,kazoeru
订訂	정	đính	tei,chou,hakaru,tadasu
讣訃	부	phó	fu,shirase
认認	인	nhận	nin,mitomeru,mitome
讥譏	기		ki,soshiru
讦訐	알		ketsu,abaku
讧訌	홍		kou,momeru,midareru,yabureru
讨討	토	thảo	tou,utsu,tazuneru
让譲讓	양	nhường	jou,yuzuru,semeru
讪訕	산		san,sen,soshiru
讫訖	흘		kitsu,owaru
讬託	탁	thác	taku,yoru
训訓	훈	huấn	kun,kin,oshieru,oshie
议議	의	nghị	gi,hakaru
讯訊	신		jin,shin,tou
记記	기	kí	ki,shirusu,shirushi
讲講	강	giảng	kou,hakaru
讳諱	휘	huý	ki,imu,imina
讴謳	구		ou,u,utau
讶訝	아		ga,ge,ibukaru
讷訥	눌	dốt	totsu,dotsu,domoru
许許	허	hứa	kyo,ko,yurusu,bakari
讹訛	와	ngoa	ka,ga,namari,namaru
论論	론	luận	ron,rin,toku,sadameru
讼訟	송	tụng	shou,ju,arasou,uttaeru
讽諷	풍	phúng	fuu
设設	설	thết	setsu,sechi,moukeru,moshi
访訪	방	phỏng	hou,tazuneru,tou
诀訣	결		ketsu,kei,wakareru,wakare
证證	증	chứng	shou,akashi
诂詁	고		ko,yomi
诃訶	가		ka,shikaru
评評	평	bình	hyou,hei,hakaru
诅詛	저	trớ	so,sho,norou
识識	식지		shiki,shoku,shiru,shirushi
诈詐	사	trá	sa,itsuwaru
诉訴	소	tố	so,uttaeru,uttae
诊診	진	chẩn	shin,miru
诋詆	저		tei,soshiru
词詞	사	từ	shi,ji,kotoba
诏詔	조	chiếu	shou,tsugeru
译訳譯	역	dịch	yaku,eki,wake,toku
诓誆	광		kyou,gou,itsuwari
诔誄	뢰		rui
试試	시	thí	shi,tamesu
诖詿	괘		kai,ke,ayamaru
诗詩	시	thi	shi,karauta
诘詰	힐	cật	kitsu,tsumeru,najiru,tsumaru
诙詼	회		kai,ke,odokeru,azakeru
诚誠	성	thành	sei,jou,makoto,makotoni
诛誅	주	tru	chuu,chu,utsu,horobosu
诜詵	선		shin,sen,toru
话話	화	thoại	wa,kai,hanasu,hanashi
诞誕	탄		tan,itsuwaru
诟詬	구		kou,ku,haji
诠詮	전		sen,nori
诡詭	궤		ki,itsuwaru
询詢	순		jun,shun,hakaru,tou
诣詣	예		kei,gei,itaru,mouderu
诤諍	쟁		sou,shou,isameru,uttaeru
该該	해		gai,kai,kaneru,sono
详詳	상	tường	shou,you,kuwashii
诧詫	타		ta,kakotsu,wabiru,wabi
诩詡	후		ku,hokoru
诫誡	계		kai
诬誣	무	vu	fu,bu,shiiru
语語	어	ngữ	go,gyo,kataru,kotoba
诮誚	초		shou,semeru
误誤	오		go,ayamaru,ayamari
诰誥	고		kou,koku,tsugeru,oshieru
诱誘	유	dụ	yuu,sasou,izanau
诲誨	회	hối	kai,oshieru
诳誑	광		kyou,tarasu
说說説	설세	thuyết	setsu,zei,toku,yorokobu
诵誦	송	tụng	shou,ju,tonaeru,yomu
请請	청	thỉnh	sei,shou,kou,ukeru
诸諸	제	chư	sho,moro,kore
诹諏	추		shu,sou,hakaru
诺諾	낙	nặc	daku,ubenau
读読讀	독두	độc	toku,tou,yomu,yomi
诽誹	비		hi,soshiru,soshiri
课課	과	khoá	ka
诿諉	위		zui,ni
谀諛	유	hùa	yu,hetsurau
谁誰	수		sui,dare
调調	조주	điều	chou,totonou,yawaragu
谄諂	첨	siểm	ten,hetsurau,hetsurai
谅諒	량	lượng	ryou,makoto,makotoni,ryo
谆諄	순		jun,shun,kudokudo,nengoro
谈談	담	đàm	dan,tan,kataru
谊誼	의		gi,yoi,yoshimi
谋謀	모	mưu	bou,mu,hakaru
谌諶	심	thầm	shin,jin,makoto
谍諜	첩	điệp	chou,ukagau,shimesu
谎謊			kou,itsuwaru
谏諫	간	gián	kan,isameru,isame
谐諧	해	hài	kai,yawaragu,kanau
谑謔	학	hước	gyaku,kyaku
谒謁	알	yết	etsu,mamieru
谓謂	위		i,iu,omou,ii
谔諤	악		gaku,iiarasou,wameku
谕諭	유	dụ	yu,satosu
谖諼	훤		ken,utsuwaru,wasureru
谗讒	참	sàm	san,zan,soshiru,itsuwaru
谘諮	자		shi,hakaru,tou
谙諳	암	am	an,on
谚諺	언	ngạn	gen,kotowaza
谛諦	체		tei,tai,makoto
谜謎	미	mê	mei,nazo
谝諞	편		hen,hetsurau
谟謨	모	mô	bo,mo,hakaru
谠讜	당		tou
谡謖	속		shoku,shuku,tatsu
谢謝	사	tạ	sha,ja,ayamaru,wabi
谣謠謡	요	dao	you,utai,utau
谤謗	방	báng	bou,hou,soshiru
谥謚	익		shi,okurina
谦謙	겸	khiêm	ken
谧謐	밀		hitsu,bitsu,shizuka
谨謹	근	cẩn	kin
谩謾	만		ban,man,azamuku,anadoru
谪謫	적	trích	taku,chaku,semeru
谬謬	류		byou,byuu,ayamaru
谭譚	담		tan,dan,hanashi
谮譖	참		shin,sen,soshiru
谯譙	초		shou,jou,shikaru
谱譜	보	phả	fu,ho,shirusu
谲譎	휼	quyệt	kitsu,ketsu,itsuwaru
谳讞	언		getsu,gechi,sabaku
谴譴	견	khiển	ken,semeru
谵譫	섬		sen,tou,tawagoto
谶讖	참		shin,shirushi,omikuji
谷穀	곡	cốc	koku,yoku,tani,kiwamaru,ya,gai
豁	활		katsu,hirakeru,hiroi
豆	두	đậu	tou,zu,mame
豇	강		kou,sasage
豉	시	xị	shi,ji,miso
豌	완		en,wan
豕	시	thỉ	shi,inoko
豚	돈		ton,buta
象	상	tượng	shou,zou,kata,katadoru
豢	환		ken,kan,yashinau
豨	희		ki,ke
豪	호	hào	gou,kou,go
豫	서예		yo,sha
豳	반빈		hin,han
豸	치	trại	chi,tai,tokeru,yurumeru
豹	표	beo	hou,hyou
豺	시	sài	sai,yamainu
貂	초		chou,ten,itachi
貅		hươu	kyuu
貊	맥		haku,baku,ebisu
貌	모		bou,baku,katachi,katadoru
貍	리		ri,tanuki
貔	비		hi
貘	맥		baku,myaku
贝貝	배패	buổi	bai,hai,kai
贞貞	정	trinh	tei,jou,tadashii
负負	부	phụ	fu,bu,ou,makeru
贡貢	공	cống	kou,ku,mitsugu,mitsugi
财財	재	tài	zai,sai,takara,wazuka
责責	채책	trách	seki,sai,semeru,seme
贤賢	현	hiền	ken,kashikoi,masaru
败敗	패	bại	hai,bai,yabureru,yaburu
账賬			chou,tobari
货貨	화	hoá	ka,takara
质質	질	chất	shitsu,shichi,moto,tasukeru
贩販	판		han,akinau
贪貪	탐	tham	don,ton,musaboru
贫貧	빈	bần	hin,bin,mazushii
贬貶	폄	biếm	hen,otosu
购購	구		kou,aganau
贮貯	저	trữ	cho
贯貫	관	quan	kan,wan,hiku
贰弐貳	이	nhị	ni,ji,futatsu
贱賤	천	tiện	sen,zen,iyashii,shizu
贲賁	분		hi,fun,kazaru,kawaru
贳貰	세	thởi	sei,sha,morau,morai
贴貼	첩		ten,chou,haru,tsuku
贵貴	귀	quý	ki,toutoi,tattoi,toutobu,taka
贶貺	황		kyou,kou,tamau
贷貸	대		tai,toku,kasu
贸貿	무		bou,mo,kaeru,akinau
费費	비	phí	hi,futsu,tsuiyasu,tsuieru
贺賀	하	hạ	ga,ka,yorokobu
贻貽	이		i,okuru
贼賊	적	tặc	zoku,sokonau
贽贄	지		shi,nie
贾賈	가고		ko,akinau,akinai,uru
贿賄	회		wai,kai,makanau,mainau
赁賃	임		chin,jin,yatou
赂賂	뢰	lộ	ro,mainau
赃贓	장	tang	zou,sou,kakusu
资資	자		shi,moto
赈賑	진		shin,nigiwau,nigyaka,nigiwai
赉賚	뢰		rai,tamau,tamamono
赋賦	부	phú	fu,mitsugi
赌賭	도	đổ	to,kakeru,kake
赍齎	재		sei,sai,motarasu
赎贖	속	chuộc	shoku,aganau
赏賞	상	thưởng	shou,homeru
赐賜	사		shi,tamawaru,tamau,tamamono
赓賡	갱		shoku,zoku,tsugu
赔賠	배		bai,hai,tsugunau
赖賴頼	뢰		rai,tanomu,tayoru,tayori
赘贅	췌		zei,sei,ibo
赙賻	부		fu,tasukeru,okuru
赚賺			tan,sukasu
赛賽	새		sai
赝贋			gan,nise
赞賛贊	찬		san,tasukeru,tataeru
赟贇	빈윤		in
赠贈	증	tặng	zou,sou,okuru
赡贍	섬	thiệm	sen,zen,sukuu,tariru
赢贏	영		ei,amari
赣贛	공		kou,ku,tamau
赤	적	xích	seki,shaku,aka,akai
赦	사	xá	sha,yurusu
赧	난	nấn	tan,dan
赫	혁	hách	kaku,akai,kagayaku
赭	자		sha,aka
走	주	tẩu	sou,shu,hashiru
赳	규		kyuu,hataraki
赴	부	phó	fu,omomuku
赵趙	조		chou,oyobu,koeru
赶趕	간		kan,ou
起	기	khởi	ki,okiru,okoru,tatsu
趁	진	sấn	chin,ou
超	초	siêu	chou,koeru,kosu
越	월	việt	etsu,ochi,koeru,kosu
趋趨	추	xu	suu,shu,hashiru,omomuku
趣	취	thú	shu,soku,omomuki,omomuku
趱趲	찬		san,zan,chiru
足	족	túc	soku,shoku,ashi,tariru
趸躉	돈		ton,hashike
趺	부		fu,ashi
趾	지	nhảy	shi,ashi,moto,ato
趿		kịp	
跃躍	약	dược	yaku,teki,odoru
跄蹌	창		shou,sou,ugoku,yoromeku
跆	태		tai,dai,fumu
跋	발		batsu,hatsu,fumu,okugaki
跌	질	trặc	tetsu,ayamatsu
跎	타		ta,da
跏	가		ka
跖	척		seki
跗	부		fu,bu
跛	파		ha,hi,chinba
距	거	cựa	kyo,kezume,tagau,hedateru
跟	근	ngấn	kon,kubisu
跣	선		sen,hadashi
跨	과		ko,ka,matagu,matagaru
跪	궤	quỳ	ki,hizamazu
跬	규	khoẻ	ki,kai,hitoashi
路	로	lộ	ro,ji,michi
跳	도	khêu	chou,tou,haneru,tobu
践踐	천		sen,fumu
跸蹕	필		hitsu
跻躋	제		sei,sai,noboru
踉	량		ryou,rou,odoru
踊踴	용		you,odoru,odori
踌躊	주	trù	chuu,tamerau
踏	답	đạp	tou,fumu
踔	탁	xợt	tou,chou,taku,fumu
踝	과		ka
踞	거		kyo,ko
踟	지		chi
踪蹤	종	tông	shou,sou,ato
踬躓	지		chi
踯躑	척		teki
踵	종		shou,tsugu,kubisu
踺	건		
踽	우		ku
蹀	접		chou,jou,humu
蹂	유		juu,fumu
蹄	제	đế	tei,hizume
蹇	건	kiễng	ken,ashinae,nayamu
蹈	도	dạo	tou,dou,fumu
蹉	차	tha	sa
蹊	혜		kei,komichi,wataru
蹑躡	섭		jou,fumu
蹒蹣	만		man,ban,yoromeku
蹙	축		shuku,seki,semaru
蹟	적	tích	seki,shaku,ato
蹲	준		son,shun,tsukubau
蹴	축		shuu,shuku,keru
蹶	궐		ketsu,kei,taoreru
蹽		trèo	
躁	조	tháo	sou,sawagu
躅	촉	ghen,xộc	choku,taku,fumu,ato
躇	저	chứa	cho,chaku,tamerau
躏躪	린		rin,fumu
躐	렵	láp	ryou,humu
躞	섭		shou,yuku
身	신	thân	shin,ken,mi,mizukara
躬	궁	cung	kyuu,mi
躯軀	구	xo	ku,karada
躺		thẳng	tou,husu
车車	거차	xa	sha,kyo,kuruma
轧軋	알		atsu,kishiru
轨軌	궤	quẫy	ki,wadachi,michi
轩軒	헌	hiên	ken,noki
转転轉	전	chuyển	ten,korobu,korogaru,meguru
轮輪	륜	luân	rin,wa
软軟	연	nhuyễn	nan,zen,yawaraka
轰轟	굉	huênh	gou,kou,todoroki,todoroku
轲軻	가		ka
轳轤	로		ro,kurumagi,rokuro
轴軸	축	trục	jiku,shingi,makimono
轶軼	일		itsu,tetsu,sugiru
轸軫	진		shin,yokogi,kotoji
轻輕	경	khinh	kei,kyou,karui,karoyaka
轼軾	식		shoku,shiki,shikimi
载載	재	tải	sai,noseru,shirusu,noru
轿轎	교	kiệu	kyou,kago,yamakago
辂輅	로		ro,raku,mikuruma,mukaeru
较較	교		kaku,kou,kuraberu
辄輒	첩		chou,wakigi
辅輔	보		fu,bu,tasukeru,tasuke,suke
辆輛	량		ryou,narabu,kuruma
辇輦	련		ren,teguruma,tagoshi
辈輩	배	bối	hai,tomogara
辉輝	휘	huy	ki,kun,kagayaku,kagayaki
辋輞	망	võng	bou,mou,wa
辍輟	철		tetsu,yameru
辎輜	치		shi
辏輳	주		sou,atsumaru
辐輻	복폭		fuku,ya
辑輯	집		shuu,atsumeru,yawaragu
输輸	수	thâu	yu,shu,okuru,itasu
辔轡	비		hi,tazuna,kutsuwa
辕轅	원		en,nagae
辖轄	할	hạt	katsu,kusabi
辗輾	전		ten,den,meguru,kishiru
辘轆	록		roku
辙轍	철		tetsu,wadachi
辚轔	린		rin,hibiki
辛	신	tân	shin,karai,tsurai,kanoto
辜	고		ko,tsumi
辞辭	사	từ	ji,shi,yameru,kotoba
辟闢	벽	vếch	heki,hi,kimi,mesu
辣	랄	lượt	ratsu,karai,kibishii,mugoi
辨	변	biện	ben,hen,wakeru
辩弁辯	변		ben,hen,kanmuri,wakeru
辫辮	변		hen,ben,amu
辰	신진		shin,tatsu
辱	욕	nhọc	joku,niku
边辺邊	변	biên	hen,atari,be,hotori,nabe
辽遼	료		ryou,haruka
达達	달	đạt	tatsu,tachi,nameraka,suberu
辿	천		ten,tadoru,tadori
迁遷	천	thiên	sen,utsuru,utsusu
迂	우	vu	u,sakeru,tooi,toomichi
迄	흘	hất	kitsu,oyobu,made
迅	신		jin,shin,hayai
过過	과	quá	ka,sugiru,ayamatsu,toga
迈邁	매	mại	bai,mai,yuku,sugiru
迎	영	nghênh	gei,mukaeru
运運	운	vận	un,hashiru,hakobu,meguru
近	근	cận	kin,kon,chikai
迓	아		ga,ge,mukaeru
返	반	phản	hen,han,kaesu,kaeru
迕	오		go,deau
还還	환	hoàn	kan,sen,kaeru,mata
这這	저		gen,sha,hau,hai
进進	진	tiến	shin,jin,susumu,susumeru
远遠	원	viễn	en,on,tooi,ochi
违違	위	vi	i,chigau,tagau
连連	련	liên	ren,tsureru
迟遅遲	지	trì	chi,osoi,okureru,matsu
迢	초	dìu	chou,haruka
迤	이		i,ta,naname
迥	형		kei,gyou,haruka
迦	가	dà	ka,kuraberu,deau
迨	태		tai,dai,itaru
迩邇	이		ji,ni,chikai,chikashi
迪	적		teki,michi
迫	박	bách	haku,hyaku,semaru
迭	질	dật	tetsu,itsu,kawaru,katamini
述	술	thuật	jutsu,noberu
迳逕	경		kei,kyou,komichi,chikai
迷	미	mê	mei,mayou,madou,mayoi
迸	병		hou,hyou,hashiru
迹跡	적	tích	seki,shaku,ato
追	추	truy	tsui,tai,ou
退	퇴	thoái	tai,ton
送	송	tống	sou,okuru,okuri
适適	괄적	thích	katsu,gachi,hayai,teki
逃	도	đào	tou,nigeru,nogasu,nogareru
逅	후		kou,au
逆	역	nghịch	gyaku,geki,sakarau,mukaeru
选選	선	tuyển	sen,san,erabu
逊遜	손		son,yuzuru,shitagau
逋	포	bô	ho,fu,nogareru
逍	소		shou,samayou
透	투	thấu	tou,suku,sukasu,tooru
逐	축	trục	chiku,jiku,ou
逑	구		kyuu,gu,atsumeru,au
递逓遞	체	đệ	tei,tagaini,kawaru
途	도	đồ	to,zu,michi
逖	적		teki,tooi
逗	두		tou,zu,todomaru
通	통	thông	tsuu,tsu,tooru,kayou
逝	서		sei,setsu,yuku
逞	령	sính	tei,tooru,hayai
速	속	tốc	soku,hayai,sumiyaka
造	조	tạo	zou,tsukuru,itaru,naru
逡	준		shun
逢	봉	phùng	hou,bu,au,mukau
逦邐	리		ri,tsuzuku
逮	체		tai,tei,oyobu
週	주	chu	shuu,meguru
逵	규		ki,ouji
逶	위		i
逸	일	dật	itsu,ichi,hashiru,ushinau
逻邏	라	lạ	ra,meguru
逼	핍	bức	hitsu,hyoku,semaru
逾	유	du	yu,koeru,iyoiyo
遁	둔	trốn	ton,shun,nogareru
遂	수	toại	sui,zui,togeru,tsuini
遇	우	ngộ	guu,ku,au,motenasu
遊	유	du	yuu,yu,asobu,asobi
遍	편		hen,amaneshi
遏	알	át	atsu,todomeru
遐	하		ka,tooi,nanzo
遑	황		kou,itoma,hima
遒	주		shuu,semaru,tsuyoi
道	도	đạo	dou,tou,michi,iu
遗遺	유	di	i,yui,nokosu,wasureru
遛	류		ryuu
遡	소		so
遣	견	khiến	ken,tsukau,yaru
遥遙	요	diêu	you,haruka
遨	오	ngao	gou,asobu
遭	조	tao	sou,au
遮	차		sha,saegiru
遴		lận	rin
遵	준	tuân	jun,shun,shitagau
遽	거		kyo,niwaka,sumiyaka
避	피	tị	hi,sakeru
邀	요		you,mukaeru,motomeru
邂	해		kai,au
邃	수		sui,okubukai
邈	막		baku,maku,tooi
邑	읍	ấp	yuu,ou,kuni,mura
邓鄧	등	đặng	tou,dou
邕	옹		you,yu
邗	한		kan,gan
邙	망	mương	bou,mou
邢	형		kei,gyou
那	나	na	da,na,nanzo,nani
邦	방	vâng	hou,kuni
邪	사	tà	ya,ja,ka
邮郵	우		yuu,shukuba
邯	감한		kan
邰	태		tai
邱	구		kyuu,oka
邳	비		hi,bi
邵	소		shou,jou
邸	저		tei,tai,yashiki
邹鄒	추		suu,shuu
邺鄴	업		gyou,gou
邻鄰	린	lân	rin,tonari,tonaru
邾	주	chau	chu,shu
郁鬱	욱울		iku,akiraka,sakan,utsu
郄	극		keki,kyaku
郅	질		shitsu,shichi,itaru
郊	교		kou,matsuru,inaka
郎郞	랑	lang	rou,otoko,ro
郑鄭	정	trịnh	tei,jou,kasaneru
郜	고		kou,koku
郝	학		kaku,seki
郡	군	quận	gun,kun,koori
郢	영		ei
郦酈	력		ri,reki
郧鄖	운		un
部	부	bộ	bu,ho,wakeru,suberu,be
郫	비		hi,bi
郭	곽	quách	kaku,kuruwa
郯	담		tan,dan
郴	침		chin
郸鄲	다단		tan,ta
都	도	đô	to,tsu,miyako,subete
鄂	악		gaku,kagiri,odoroku
鄙	비	bẽ	hi,hina,iyashii
鄞	은		gin,gon
鄢	언		en,on
鄱	파		ha,ba
酉	유	dấu	yuu,tori,minoru
酊	정		tei,you
酋	추		shuu,osa
酌	작	chước	shaku,kumu
配	배	phối	hai,kubaru,narabu,naraberu
酎	주		chuu,kamosu
酒	주		shu,sake,saka
酗	후		ku
酝醞	온		un,kamosu
酢	초		saku,su
酣	감		kan,gan,takenawa
酤	고		ko,ku
酥	소		so
酩	명	mỉnh	mei,bei,you
酪	락		raku
酬	수	thù	shuu,mukuiru,mukui
酱醬	장	tương	shou,hishio
酵	효		kou,moto
酶	매		bai,me,sakadane
酷	혹	khốc	koku,kaku,kibishii,mugoi
酸	산		san,sui,su,tsurai
酹	뢰		rai,rui,sosogu
酽釅			gen,su,sake,koi
酿醸釀	양		jou,kamosu
醇	순		shun,jun,moppara
醉酔	취		sui,you,yoi
醋	초		saku,su
醍	제		tei,tai
醐	호		ko,go
醒	성	tỉnh	sei,sameru,samasu
醢	해		kai,shiokara
醪	료		rou,nigoriza
醮	초		shou,jou,matsuru
醯	혜		kei,kai,su
醴	례		rei,rai,amazake
采埰採	채	thái	sai,tsuka,toru
釉	유		yuu
释釈釋	석	thích	shaku,eki,toku,suteru
里	리	lịa	ri,sato
重	중	trọng	chou,juu,omoi,kasaneru,shige
野	야	dã	ya,sho,no
量	량		ryou,hakaru
金	금김	kim	kin,kon,kane,kana
釜	부		fu,kama
鉢	발		hachi,hatsu
鉴鑒	감		kan,kagami
銮鑾	란		ran,suzu
鋆	윤		in,kane
錾鏨	참		san,zan,tagane
鏊	오		gyou,gou,yakinabe
鏖	오		ou
鑫	흠		kin,kon
针針	침	châm	shin,hari
钉釘	정	đinh	tei,chou,kugi
钊釗	소쇠		shou,kyou,kezuru
钏釧	천	xuyến	sen,udewa,kushiro
钒釩	범		han,hon,harau
钓釣	조		chou,tsuri,tsuru
钗釵	채	thoa	sa,sai,kanzashi
钛鈦	태		ta
钝鈍	둔	nhọn	don,ton,nibui,niburu
钞鈔	초		shou,byou,kasumeru,utsusu
钟鍾鐘	종	chung,chuông	shou,sakazuki,atsumeru,kane
钢鋼	강	gang	kou,hagane
钣鈑	판		han,itagane
钤鈐	검	kiềm	ken,gen,suki
钥鑰	약		yaku,kagi
钦欽	흠	khâm	kin,kon
钧鈞	균		kin,hitoshii
钩鈎鉤	구	câu	kou,ku,kagi,kakeru
钮鈕	뉴	nạo	chuu,juu,tsumami,botan
钰鈺	옥		gyoku,goku,takara
钱銭錢	전	tiền	sen,zen,zeni,suki
钲鉦	정	chiêng	sei,shou,kane
钳鉗	겸	kiềm	kan,ken,kubikase
钴鈷	고		ko,ku,tatsu
钹鈸	발	bạt	hatsu,bachi,suzu
钺鉞	월	việt	etsu,masakari
钻鑽	찬		san,kiri,kiru
钾鉀	갑		kou,kyou,yoroi,karyuumu
钿鈿	전		ten,den,kanzashi
铁鉄鐵	철	thiết	tetsu,kurogane,techi
铂鉑	박	bạc	haku,baku
铃鈴	령		rei,rin,suzu
铄鑠	삭	thước	shaku,tokasu
铅鉛	연	duyên	en,namari
铉鉉	현		ken,tsuru
铋鉍	필		hi,hitsu,bisumasu
铎鐸	탁	đạc	taku,suzu
铗鋏	협		kyou,tsurugi,tsuka,hasami
铙鐃	뇨		dou,dora
铛鐺	당		tou,sou,nabe,kojiri
铜銅	동	đồng	dou,tou,akagane
铠鎧	개		gai,kai,yoroi
铢銖	수		shu,ju,nibui
铣銑	선	ten	sen,zuku
铤鋌	정		tei,jou,jigane
铨銓	전		sen,hakari,hakaru
铫銚	조		you,chou,nabe,suki
铭銘	명		mei,myou,shirusu
铮錚	쟁	trành	sou,dora
铰鉸	교		kou,kyou,hasami
铲鏟	산		san,sen,itagane
铳銃	총	súng	juu,shuu,tsutsu
银銀	은	ngân	gin,gon
铸鋳鑄	주		chuu,iru
铺鋪	포	phố	ho,fu,shiku,mise
链鏈	련		ren,ten,kusari
铿鏗	갱	trét,keng	kou,kyou,utsu,tsuku
销銷	소	tiu	shou,tokeru,kesu
锁鎖	쇄	toả	sa,kusari,tozasu
锃鋥	정	cất,xiềng	tou,jou,migaku,togu
锄鋤	서		jo,so,kuwa,suku
锅鍋	과		ka,nabe
锈銹	수		shuu,sabi
锋鋒	봉		hou,hokosaki,hoko
锐銳鋭	예	nhọn	ei,tai,surudoi,hayai
锖錆		thanh	sei,shou,kuwashii,sabi
错錯	착	thó	saku,so,majiru,tagau
锚錨	묘		byou,ikari
锜錡	기		ki,gi,nokogiri,kama
锟錕	곤		kon,zen,karimo
锡錫	석	thiếc	seki,shaku,suzu
锢錮	고		ko,fusagu
锣鑼	라	la	ra,dora
锤錘	추		tsui,sui,tsumu,omori
锥錐	추	duì	sui,kiri
锦錦	금	gấm	kin,nishiki
锭錠	정	đĩnh	jou,tei,joumae
键鍵	건		ken,kagi
锯鋸	거	cưa	kyo,ko,nokogiri
锱錙	치		shi,wazuka,sakan
锲鍥	결		ketsu,kechi,kama,kizamu
锵鏘	장		shou,sou
锷鍔	악		gaku,tsuba
锸鍤	삽		sou,shou,suki
锹鍬	초		shuu,shou,suki,kuwa
锻鍛	단		tan,kitaeru
镀鍍	도		to,mekki
镂鏤	루		rou,ru
镇鎭鎮	진	trấn	chin,ten,osae
镊鑷	섭		jou,kenuki,kuginuki
镌鐫	전		sen,nomi,eru,kiru
镐鎬	호	nhúm,cào	kou,nabe,shinogi
镑鎊	방		hau,hou,kezuru
镒鎰	일	dát	itsu,kagi
镔鑌	빈		hin,hagane
镖鏢	표	tiu	hyou,kojiri
镗鏜	당		tou
镘鏝	만		man,kote
镛鏞	용		you,yu
镜鏡	경	kẻng	kyou,kei,kagami
镝鏑	적		teki,yajiri,kaburaya
镞鏃	족		zoku,soku,yajiri
镡鐔	심		shin,jin,tsuba
镣鐐	료	banh,rìu	ryou,ashikase
镦鐓	대		tai,ishizuki,tsuchi
镪鏹	강		kyou,kou,zeni
镫鐙	등	đâng	tou,abumi
镬鑊	확	vạc	kaku,waku,kama
镳鑣	표		hyou,kutsuwa
镴鑞	랍		rou,suzu
镵鑱	참		san,zen,surudoi
镶鑲	양		jou,shou,igata
长長	장	trường	chou,nagai,takeru,osa,naga
閲		duyệt	etsu,kemisuru,heru
门門	문	môn	mon,bon,kado
闪閃	섬		sen,hirameku
闭閉	폐	bế	hei,hetsu,tojiru,shimeru
问問	문		mon,bun,tou,ton
闯闖	틈	sấm	chin,ukagau
闰閏	윤	nhuận	jun,uruu
闱闈	위		i,ki
闲閑閒	한	nhàn	kan,ken,shikiri,shizuka
闳閎	굉		kou,ou
间間	간	gian	kan,ken,aida,ma
闵閔	민		bin,min,awaremu,ureeru
闷悶	민	muốn	mon,modaeru,modae
闸閘	갑		kou
闹鬧	뇨	náo	tou,dou
闺閨	규	khuê	kei,ke,neya
闻聞	문		bun,mon,kiku,kikoeru
闼闥	달		tatsu,tsuiji,yakusho
闽閩	민		ben,min
闾閭	려		ro,ryo,mura,machi
闿闓	개		kai,hiraku
阀閥	벌		batsu,hatsu,iegara,isao
阁閣	각	các	kaku,kannuki,tana,takadono
阃閫	곤		kon,shikimi
阄鬮	구		kyuu,kuji
阅閱	열		etsu,kemisuru,heru
阆閬	랑		rou,tou
阇闍	도		to,ja,utena
阈閾	역	vắc	yoku,iki,shikii
阉閹	엄		en,shimobe
阊閶	창		shou,tou
阋鬩	혁	huých	geki,keki,semegu
阍閽	혼		kon,monban
阎閻	염		en,sen,chimata,hiraku
阏閼	알		a,yo,fusagu,todomeru
阐闡	천	xén	sen,hiraku
阑闌	란	làn	ran,tesuri,saegiru,takenawa
阒闃	격		geki,kyaku,shizuka
阔闊	활		katsu,hiroi
阕闋	결		ketsu,kechi,tojiru
阖闔	합		kou,tobira
阙闕	궐		ketsu,kakeru
阚闞	함		kan,ken,nozomu
阜	부		fu,oka
队隊	대	đội	tai,tsui,kumi
阡	천		sen,aze,michi
阮	완원	nguyễn	gen
防	방	phòng	bou,hou,fusegu,tsutsumi
阳陽	양	dương	you,hi,itsuwaru
阴陰	음	âm	in,on,kage,kageru
阵陣	진	trận	jin,chin,jindate,ikusa
阶階	계	giai	kai,hashigo,shina
阻	조	trở	so,sho,habamu,kewashii
阿	아		a,kuma,omoneru,o
陀	타		da,ta,kewashii
陂	피	bê	ha,hi,tsutsumi
附	부	phò	fu,hou,tsuku
际際	제		sai,kiwa,majiwaru,ai
陆陸	륙	lục	riku,roku,oka
陇隴	롱	luống	rou,ryou,une,oka
陈陳	진	trần	chin,jin,noberu,furui
陉陘	형		kei,gyou,tani
陋	루	lậu	rou,semai,iyashii
陌	맥		haku,baku,michi,machi
降	강항	giáng	kou,oriru,furu,taguru
限	한	hạn	gen,kan,kagiru,kagiri
陔	해		gai,kai
陕陝	섬		sen
陛	폐	bệ	hei
陟	척		choku,toku,noboru
陡	두		tou,tsu
院	원	viện	in
除	제	trừ	jo,ji,nozoku,harau
陨隕	운		in,en,ochiru
险険險	험	hiểm	ken,kewashii
陪	배		bai,hai,shitagau
陬	추		suu,sou,sumi
陲	수	thuỳ	sui,hotori
陵	릉	lăng	ryou,misasagi,shinogu,oka
陶	도		tou,you,sue
陷陥	함	hãm	kan,ken,ochiiru
隅	우		guu,gu,sumi
隆	륭	long	ryuu,nakadaka,takai,taka
隋	수		ta,da,ochiru,namakeru
隍	황		kou,hori
随隨	수	tuỳ	zui,sui,shitagau
隐隠隱	은	ẩn	in,on,kakureru,kakusu
隔	격	cách	kaku,hedateru,hedataru,hedatari
隗	외		kai,gai,kewashii,takai
隘	애	ải	ai,yaku,semai
隙	극	khích	geki,keki,suki,hima
障	장	chướng	shou,sawaru,hedate,fusegu
隣	린		rin,tonari,tonaru
隧	수		sui,tsui,michi,meguru
隰	습	thấp	shitsu,shuu,sawa
隳	휴		ki,kuzureru
隶隷隸	이례		tai,dai,oyobu,rei
隼	준		jun,shun,hayabusa,haya
隽雋	전준	tuấn	sen,shun,sugureru
难難	난	nan	nan,katai
雀	작	tước	jaku,saku,suzume
雁	안		gan,kari
雄	웅	hùng	yuu,osu,o
雅	아	nhã	ga,a,tsune,masa
集	집	tập	shuu,juu,atsumaru,tsudou
雇	고		ko,yatou,yatoi
雉	치	trĩ	chi,ji,kiji
雌	자	thư	shi,mesu,me
雍	옹	ủng	you,yu,yawaragu,fusagu
雎	저		sho,misago
雏雛	추		suu,hina
雕	조		chou,washi,kizamu
雠讎	수	thù	shuu,mukuiru,ada
雨	우		u,ame,ama
雩	우		u,ku,amagoi
雪	설		setsu,yuki,susugu
雯	문		bun,mon
雰	분		fun,kiri
雳靂	력	rích	reki,ryaku
零	령	lênh	rei,ochiru,furu,koboreru
雷	뢰	lôi	rai,rui,kaminari,ikazuchi
雹	박		haku,hoku,hyou
雾霧	무	vụ	mu,bu,kiri
需	수유		ju,nureru,matsu,motomeru
霁霽	제		sei,sai,hareru
霄	소		shou,sora
霆	정	đình	tei,ikazuchi
震	진		shin,furuu,furueru
霈	패	pháy	hai
霉黴	매미		bai,me,tsuyu,shimeri
霍	곽	hoắc	kaku,niwaka
霎	삽		sou,shou,kosame
霏	비	phay	hi,moya
霓	예	nghi	gei,niji
霖	림	lâm	rin,nagaame
霜	상	sương	sou,shimo
霞	하		ka,ge,kasumi,kasumu
霪	음	dầm	in
霭靄	애		ai,moya
霰	산		san,sen,arare
露	로	lộ	ro,tsuyu
霸	패	bá	haku,hyaku,kashira
霹	벽		heki,hyaku,hatameku
青	청	thanh	sei,shou,ao,aoi
靓靚	정		sei,shou
靖	정		sei,jou,yasui,yasu
静靜	정		sei,jou,shizuka,shizu
靛	전		ten,den,ai
非	비	phi	hi,soreru,arazu
靠	고		kou,tagau,yoru
靡	미	mị	hi,bi,nabiku,nai
面麵	면		men,ben,omo,omote
靥靨	엽		you,ekubo
革	혁		kaku,kyoku,kawa
靳	근		kin,kon,munagai
靴	화		ka,kutsu
靺	말		matsu,batsu
靼	달		tan,tatsu
鞄	포		hou,haku,kaban
鞅	앙	óng	ou,you,munagai,haraobi
鞋	혜	hài	ai,kai,waraji
鞍	안	yên	an,kura
鞑韃	달		datsu,tatsu
鞘	초		sou,shou,saya
鞠	국	cúc	kiku,kyou,mari
鞣	유		juu
鞨	갈		katsu,gachi
鞫	국		kiku,kiwameru,kiwamaru
鞬	건		ken,kon
鞭	편		hen,ben,muchi
鞴	비		fuku,hi,utsubo,fuigo
韦韋	위		i,somuku
韧韌	인		jin,nin
韩韓	한		kan,igeta
韪韙	위		i,tadashii
韫韞	온		on,un,kakiiro
韬韜	도		tou,yubukuro
韭	구		kyuu,ku,nira
音	음	âm	on,in,oto,ne
韵韻	운	vần,vận	in,un,hibiki
韶	소	thiều	shou,jou,tsugu
顔	안	nhan	gan,gen,kao
顚	전		ten,itadaki,taoreru
页頁	혈		ketsu,you,kashira,peeji
顶頂	정	đính	chou,tei,itadaki,itadaku
顷頃	경	khoảnh	kei,kyou,koro
项項	항	hạng	kou,gou,unaji
顺順	순	thuận	jun,shun,sunao,shitagau
须須鬚	수	tua,tu	shu,su,hige,motomeru
顼頊	욱		kyoku,koku,tadashii
顽頑	완	ngoan	gan,gen,katakuna
顾顧	고	cố	ko
顿頓	돈	đốn	ton,totsu,nukazuku,tomini
颀頎	기		ki,ge
颁頒	반		han,fun,wakeru,shiku
颂頌	송	tụng	shou,ju,homeru,tataeru
颃頏	항		kou,nodo
预預	예	dự	yo,azukeru,azukaru
颅顱	로		ro,kashira
领領	령	lãnh	ryou,rei,unaji,eri
颇頗	파	phở	ha,katayoru,sukoburu
颈頸	경		kei,kubi
颉頡	힐	gật	kitsu,katsu,ookii
颊頰	협		kyou,hoo
颍潁	영		ei
颎熲	경		kei,kyou,higari
颏頦	해		kai,gai,ago
颐頤	이		i,otogai
频頻	빈		hin,bin
颓頹	퇴		tai,ta,kuzureru,kuzusu
颔頷	암		kan,gan,ago,unazuku
颖穎	영	dĩnh	ei,hosaki
颗顆	과		ka,tsubu
题題	제		dai,hitai
颙顒	옹	dong,ngóng	gyou,gu,ookii
颚顎	악		gaku,ago
颛顓	전		sen
颜顏			gan,gen,kao
额額	액	ngạch	gaku,gyaku,hitai,taka
颞顳	섭		shou,jou
颠顛		điên	ten,itadaki,taoreru
颡顙	상		sou,hitai
颢顥	호		kou,gou,shiroi
颤顫	전		sen,furueru
颦顰	빈		hin,bin,hisomeru
颧顴	관		kan,ken,shiroi
风風	풍	phong	fuu,fu,kaze
飒颯	삽	táp	satsu,sou,hishigu,hayate
飓颶	구		ku,gu,hayate
飕颼	수		
飘飄	표	phiêu	hyou
飙飆	표		hyou
飜	번		hon,han
飞飛	비	phi	hi,tobu,tobasu
食	식		shoku,shi,kuu,kurau
飧	손		son,banmeshi
飨饗	향		kyou,motenasu,ae,ukeru
餍饜	염		en,aku
餐	찬		san,son,tabemono,kuu
餮	철		tetsu,ten
饔	옹		you,yu,niru
饕	도		tou,musaboru
饥飢	기	cơ	ki,ueru
饧餳	당		tou,dou,ame
饩餼	희		ki,ke
饪飪	임		jin,nin,niru
饫飫	어		yo,o,akiru,tamau
饬飭	칙	sức	choku,chiki,katameru,tadashii
饭飯	반		han,bon,meshi
饮飲		ẩm	in,on,nomu
饯餞	전		sen,zen,hanamuke
饰飾	식		shoku,kazaru,kazari
饱飽	포		hou,akiru
饲飼	사		shi,ji,kau,yashinau
饴飴	이		i,shi,ame
饵餌			ji,mochi,e,esa
饶饒	요	nhiêu	jou,nyou,yutaka
饷餉	향		shou,kareii
饺餃	교		kou,kyou,ame
饼餅		bánh	hei,hyou,mochi
饿餓	아		ga,ueru
馁餒	뇌	nuôi	dai,ueru
馆館	관	quán	kan,yakata,tate
馈饋	궤		ki,gi,okuru
馋饞	참	thèm	san,zen,musaboru
馐饈	수		shuu,shu,susumeru
馑饉	근		kin,ueru
馒饅	만		man,ban
馔饌	찬	soạn	sen,zen,sonaeru
首	수	thủ	shu,shuu,kubi,koube
馗	규		ki,hoobone,michi,kakureru
香	향	hương	kou,kyou,kaori,ka,kao
馥	복	phức	fuku,hyoku,kaoru,ka
馨	형	hanh	kei,kyou,kaoru,kaori
马馬	마	mã	ba,me,uma,ma
驭馭	어	ngựa	gyo,go,tsukau,norimono
驮馱	타		ta,da,noseru
驯馴	순	thuần	shun,kun,nareru,narasu
驰馳	치		chi,ji,haseru
驱駆驅	구	xúi	ku,kakeru,karu,kyuu
驳駁	박	bác	baku,haku,madara,majiru
驴驢	려	lừa	ryo,ro,usagiuma
驶駛	사		shi,haseru,hayai
驷駟	사		shi
驸駙	부	phò	fu,bu,soeuma,chikai
驹駒	구	câu	ku,koma
驻駐	주	trú	chuu,chu,todomaru,todomeru
驼駝	타	đà	ta,da,semushi
驽駑	노		do,nibui,noroi
驾駕	가	giá	ga,noru,shinogu
驿駅驛	역	dịch	eki,umaya
骀駘	태		tai,nugu,nibui,oroka
骁驍	효		gyou,kyou,takeshi
骂罵	매	mạ	ba
骄驕	교	kiêu	kyou,ogoru
骅驊	화		ka,ge
骆駱	락		raku,kawarage
骇駭	해	hãi	kai,gai,odoroku
骈駢	변	bền	hen,ben,narabu
骊驪	려		ri,rei,kurokoma,kurouma
骋騁	빙		tei,haseru
验験驗	험	nghiệm	ken,gen,shirushi,akashi
骎駸	침	xăm	shin
骏駿	준	tuấn	shun,sugureru,ookii,nagai
骐騏	기		ki
骑騎	기	kị	ki,noru
骒騍	과		
骓騅	추	choai	sui,ashige
骖驂	참		san,soeuma
骗騙	편		hen,kataru
骘騭	즐		shitsu,shichi,osuuma
骚騒騷	소	tao	sou,sawagu,urei
骛騖	무		bu,mu,haseru
骜驁	오		gou,gyou,ogoru
骞騫	건		ken,kakeru,sokonau,ayamaru
骟騸	선		sen
骠驃	표		hyou,tsuyoi,isamu
骡騾	라		ra,raba
骢驄	총		sou,su,ashige
骣驏	잔		
骤驟	취	sậu	shuu,haseru,niwaka
骥驥	기		ki
骧驤	양		jou,shou,agaru
骨	골	cốt	kotsu,hone
骰	투		tou,sai,saikoro
骸	해	hài	kai,gai,mukuro
骼	격		kaku,hone,sarebone
髀	비		hi,hei,momo
髅髏	루	vày,lâu	rou,ru
髋髖	관		kan,kon
髑	촉		toku,doku
髓髄	수	tuỷ	zui,sui
高髙	고	cao	kou,takai,takamaru,takasa,taka
髡	곤		
髦	모	mao	bou,mou,taregami
髫	초		chou,unai
髭	자		shi,hige
髯		nhẹm	zen,hige
髹	휴		kyuu,ku,urushi
髻	계		kei,kitsu,motodori,mizura
鬓鬢	빈		hin,bin
鬟	환		kan,wage,mizura
鬣	렵		ryou,tategami
鬲	격		reki,kaku,kanae
鬼	귀	quỷ	ki,oni
魁	괴	khôi	kai,kashira,sakigake
魂	혼	hồn	kon,gon,tamashii
魃	발		batsu,hatsu,hideri
魄	백	phách	haku,baku,tamashii
魅	매		mi,bi,mononoke,bakemono
魇魘	염		en,you,osou
魈	소		shou,sudama
魉魎	량		ryou,kodama,sutama
魍	망		bou,mou
魏	위		gi,takai
魑	리		chi,sudama
魔	마	ma	ma,ba,mamono
鱼魚	어	ngư	gyo,uo,sakana,sunadoru
鲁魯	로	lỗ	ro,oroka
鲂魴	방		hou,oshikiuo,kagamida
鲆鮃	평		hyou,hei,hirame
鲇鮎	점		nen,ayu,namazu
鲈鱸	로	rô	ro,suzuki
鲋鮒	부		fu,bu,funa
鲍鮑	포		hou,awabi
鲐鮐	태		tai,i,fugu
鲑鮭	해		kei,kai,fugu,sakana
鲔鮪	유		i,yuu,maguro,shibi
鲛鮫	교		kou,same,mizuchi
鲜鮮	선	tiên	sen,azayaka,sukunai
鲠鯁	경		kou,kyou
鲢鰱	련	nặn,lươn	ren,tanago
鲣鰹	견		ken,katsuo
鲤鯉	리		ri,koi
鲨鯊	사		sa,sha,haze,same
鲲鯤	곤		kon,harago,gigi
鲵鯢	예	nghê	gei
鲷鯛	조		chou,tai
鲸鯨	경	kình	gei,kujira
鲻鯔	치		shi,bora
鲽鰈	접		chou,tou,karei
鳀鯷	제		tei,dai,namazu,sukesou
鳃鰓	새		sai,shi,era
鳄鰐	악		gaku,wani
鳅鰍	추		shuu,dojou,inada,kajika
鳌鰲	오		gou,oogame
鳍鰭	기		ki,hire
鳏鰥	환		kan,kon,yamoo,yamu
鳔鰾	표		hyou
鳖鱉	별		betsu,suppon
鳗鰻	만		ban,man,unagi
鳞鱗	린		rin,uroko
鳟鱒	준		son,ten,masu
鳢鱧	례		rei,hamo
鷄	계		kei,niwatori
鸟鳥	조	điểu	chou,tori
鸠鳩	구	cưu	kyuu,ku,hato,atsumeru
鸡雞鶏	계		kei,niwatori,tori
鸢鳶	연	diều	en,tobi,tonbi
鸣鳴	명		mei,naku,naru,narasu
鸥鷗	구		ou,kamome
鸦鴉	아		a,karasu
鸨鴇	보		hou,nogan,toki
鸩鴆	짐		chin
鸪鴣	고		ko,ku,shako
鸬鸕	로		ro,atama
鸭鴨	압		ou,kamo
鸯鴦	앙	ương	you,ou,oshidori
鸱鴟	치		shi,tobi
鸳鴛	원	uyên	en,on
鸵鴕	타		ta,da
鸷鷙	지		shi,chitsu,aradori,arai
鸸鴯	이		ji,ni
鸹鴰	괄		katsu,kachi,manazuru
鸽鴿			kou,hato
鸾鸞	란	loan	ran
鸿鴻	홍	hồng	kou,ootori,hishikui
鹁鵓	발		hotsu,bochi
鹂鹃			
鹃鵑鹂	견		ken
鹄鵠	곡		koku,kou,kugui,mato
鹅鵝	아	nga	ga
鹇鷳	한		kan,ken,tobi
鹈鵜			tei,u
鹉鵡	무	vũ	bu,mu
鹊鵲	작	thước	jaku,shaku,kasasagi
鹏鵬	붕	bằng	hou,ootori
鹑鶉	순		shun,jun,uzura
鹗鶚	악		gaku,misago
鹘鶻	골		kotsu,katsu,hayabusa
鹜鶩	목		boku,bu,ahiru
鹞鷂	요	diều	you,irokiji
鹤鶴	학	hạc	kaku,tsuru
鹦鸚	앵		ou,you
鹧鷓	자		sha
鹪鷦	초		shou,sazaki
鹫鷲	취		shuu,ju,washi
鹬鷸	휼		itsu,shigi
鹭鷺	로		ro,ryo,sagi
鹰鷹	응	ưng	you,ou,taka
鹳鸛	관		kan
鹿	록	lộc	roku,shika,ka
麂	궤	hoẵng	ki
麋	미		bi
麒	기	kì	ki,gi
麓	록		roku,fumoto
麝	사	xạ	sha,ja
麟	린	lân	rin
麦麥	맥	mạch	baku,mugi
麪	면		men,mugiko
麸麩	부		fu,fusuma
麺		miến	men,mugiko
麻	마	ma	ma,ba,asa
麾	휘		ki
黄黃	황	hoàng	kou,ou,ki
黍	서		sho,kibi
黎	려	lê	rei,ri,kuroi
黏	점		nen,nebaru
黑黒	흑	hắc	koku,kuroi,kuro
黔	검		ken,kin,kuroi
默黙	묵	mặc	moku,damaru,modasu
黛	대		tai,mayuzumi
黜	출		chutsu
黝	유		yuu,aoguro
黠	힐		katsu,satoi
黥	경		gei,kei,irezumi
黩黷	독		toku,kegasu,kegareru
黪黲	참		san
黯	암		an,kuroi,kurai
黻	불		futsu,aya
黼	보		ho,fu,aya
黾黽	민		bou,bin,aogaeru
鼋黿	원		gen,gan
鼍鼉	타		ta,da,wani
鼎	정	đỉnh	tei,kanae,masani
鼐	내		dai,nai,kanae
鼓	고		ko,tsuzumi
鼙	비		hei,bai,tsutsumi
鼠	서		so,sho,nezumi
鼢	분		fun,bun
鼬	유		yuu,yu,itachi
鼯	오		go,musasabi
鼹鼴	언		en,on,mogura
鼻	비		bi,hi,hana
鼾	한		kan,ibiki
齐斉齊	제	tày	sei,sai,sorou,hitoshii
齿齒	치	xỉ	shi,ha
龀齔			shin,osanai
龃齟	저		so,sho,kamu
龄齡齢	령		rei,yowai
龈齦	간		gin,kon,haguki
龉齬	어		gyo,go
龊齪	착		soku,saku,semaru
龋齲	우		ku,u,mushiba
龌齷	악		aku
龙竜龍	룡	long	ryuu,ryou,tatsu,rou,ryu
龚龔	공		kyou,ku,sonaeru
龛龕	감		gan,kan,zushi
龟亀龜	구귀		ki,kyuu,kame
龠	약		yaku,fue
𪷽灒			
𫔀鍊	련	luyện	ren,neru
𫗭餵			dai,ueru
𫢙働			dou,hataraku,hataraki
𬃀槻	규		ki,tsuki
𬘬綪			sen,sei
𬤮讚	찬	tán	san,homeru
𬮴闇	암		an,on,tojiru,kurai
𰎠巖	암	nham	gan,gen,kewashii,iwao
𰡻瑙	노	não	dou,nou
𰪶糰			dan,dango
𰬈絃	현		gen,ito
𰾫鑑	감		kan,kagami
𰾮鎌	겸	gươm	ren,kama
𱈍鰯			iwashi`;
