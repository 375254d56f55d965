import type { NameRules } from "../rules/names.ts";

export const names = {
  endings: [],
  particles: [],
  titles: {
    head: "tổng thống, chủ tịch nước, chủ tịch, tổng bí thư, quốc vương, nhà vua, nữ hoàng, nhật hoàng, thái tử, giáo hoàng, lãnh đạo, nhà lãnh đạo, lãnh tụ tối cao, nguyên thủ, tổng thống đắc cử, quyền tổng thống, tổng thống lâm thời, phó tổng thống, phó chủ tịch nước, cựu tổng thống, vua, đại giáo chủ, lãnh tụ",
    premier: "thủ tướng, quyền thủ tướng, cựu thủ tướng, thủ tướng chính phủ",
    "foreign-minister":
      "ngoại trưởng, bộ trưởng ngoại giao, bộ trưởng bộ ngoại giao, quyền ngoại trưởng, cựu ngoại trưởng, bộ trưởng các vấn đề đối ngoại",
    "defence-minister": "bộ trưởng quốc phòng, bộ trưởng bộ quốc phòng",
    minister:
      "bộ trưởng, thứ trưởng, thứ trưởng ngoại giao, thứ trưởng bộ ngoại giao, phó thủ tướng, bộ trưởng tài chính, bộ trưởng thương mại, bộ trưởng nội vụ, bộ trưởng năng lượng, bộ trưởng công thương, bộ trưởng tư pháp, bộ trưởng công an, bộ trưởng thống nhất, trợ lý ngoại trưởng, thứ trưởng quốc phòng, tổng thư ký, tổng thư ký liên hợp quốc, tổng giám đốc, đại diện cấp cao, cao ủy, cao uỷ, ủy viên, uỷ viên, thống đốc, thị trưởng, tổng chưởng lý, đại diện thương mại, chánh văn phòng nội các",
    spokesperson:
      "người phát ngôn, phát ngôn viên, nữ phát ngôn viên, thư ký báo chí, người phát ngôn bộ ngoại giao, phó phát ngôn viên",
    envoy:
      "đặc phái viên, đặc sứ, phái viên, đại sứ, đại diện đặc biệt, đại diện, trưởng đoàn đàm phán, nhà đàm phán, nhà ngoại giao, tổng lãnh sự, lãnh sự, đại biện, đại biện lâm thời, trưởng phái đoàn, đại diện thường trực, phó đại sứ",
    official:
      "quan chức, giám đốc, phó giám đốc, chánh văn phòng, cục trưởng, vụ trưởng, trưởng ban, phó trưởng ban, bí thư, phó chủ tịch, người đứng đầu, chủ nhiệm, tổng cục trưởng, cố vấn trưởng, tỉnh trưởng, phó tỉnh trưởng, phó thống đốc",
    officer:
      "tướng, đại tướng, thượng tướng, trung tướng, thiếu tướng, đại tá, tư lệnh, tổng tư lệnh, tham mưu trưởng, tổng tham mưu trưởng, đô đốc, nguyên soái, chỉ huy, thủ lĩnh",
    legislator:
      "nghị sĩ, thượng nghị sĩ, hạ nghị sĩ, chủ tịch hạ viện, chủ tịch thượng viện, chủ tịch quốc hội, đại biểu quốc hội, lãnh đạo phe đối lập",
    adviser: "cố vấn, cố vấn an ninh quốc gia, trợ lý, luật sư, cố vấn cấp cao",
    expert:
      "giáo sư, tiến sĩ, chuyên gia, nhà nghiên cứu, nhà phân tích, học giả, nhà kinh tế, nhà sử học, phó giáo sư, thanh sát viên",
    journalist: "phóng viên, nhà báo, biên tập viên, tổng biên tập, đặc phái viên báo",
    other:
      "thẩm phán, tỷ phú, doanh nhân, đệ nhất phu nhân, phu nhân, hoàng tử, công chúa, hồng y, giám mục, nhà hoạt động, nhà sáng lập, huấn luyện viên, giám đốc điều hành",
    courtesy: "ông, bà, anh, chị, đồng chí, ngài, cô",
  },
  titleGender: {
    male: "ông, ngài, anh, quốc vương, nhà vua, nhật hoàng, giáo hoàng, vua, hoàng tử",
    female: "bà, chị, cô, nữ hoàng, đệ nhất phu nhân, phu nhân, nữ phát ngôn viên, công chúa",
  },
  titleAfter: false,
  titleModifiers: "cựu, quyền, phó, tân, nguyên, đương kim",
  titleLinks: "",
  complementEndings: [],
  articles: "",
  headsLast: {
    facility: "hotel, palace, resort",
    organisation: "corporation, group, bank, inc, ltd",
  },
  headsOfPlaces: "cảng",
  // Of one syllable only; longer ones begin with a capital that their second syllable has not.
  headsFirst: {
    facility: "cảng, cầu, đập",
    place: "tỉnh, đảo, vịnh, sông, hồ, núi, huyện, quận, làng, bang",
  },
  coordinators: "và, &",
  connectors: "de, van, von, der, bin, ibn, al, el, da, del, as, ad, ash, at, ar, an, az, ben, bint, ou, abu",
  commonWords:
    "ông, bà, anh, chị, ngài, cô, họ, tôi, chúng, chúng tôi, ta, nó, một, hai, ba, bốn, năm, sáu, bảy, tám, chín, mười, các, những, mỗi, mọi, tất, cả, này, đó, kia, đây, trong, ngoài, trên, dưới, tại, ở, từ, đến, tới, về, với, cho, của, và, hoặc, hay, nhưng, song, tuy, nếu, khi, sau, trước, vì, do, bởi, theo, cùng, cũng, đã, đang, sẽ, vẫn, còn, chỉ, rất, không, chưa, chẳng, có, là, được, bị, như, nhằm, để, mà, thì, lại, nên, hiện, nay, hôm, ngày, tháng, thứ, tuần, tư, chủ nhật, đầu, cuối, mới, cũ, cựu, tân, phó, quyền, lãnh, đạo, tổng, thống, thủ, tướng, bộ, trưởng, chính, phủ, quốc, hội, đại, sứ, quan, chức, phát, ngôn, viên, người, nhà, giới, phía, bên, đảng, tòa, toà, công, ty, báo, hãng, đài, cơ, đội, quân, cảnh, sát, liên, hợp, hiệp, nước, thành, phố, tỉnh, vùng, miền, bắc, nam, đông, tây, trung, ngoại, giao, quốc phòng, an, ninh, kinh, tế, thương, mại, chủ, tịch, bí, đặc, phái, chuyên, gia, giáo, phóng, cuộc, vụ, chuyến, việc, sự, kế, hoạch, lệnh, hành, động, trả, lời, ngoài ra, đồng, thời, thêm, xem, ảnh, nguồn, video, mời, tin, chi tiết, xuân, hạ, thu, tết, phật, chúa",
  locatives: "ở, tại, từ, đến, tới, về, sang, qua, trong, gần, thăm, rời, thủ đô, đô, phố, vào, khỏi",
  agentVerbs:
    "nói, cho biết, tuyên bố, khẳng định, nhấn mạnh, cảnh báo, yêu cầu, đề nghị, kêu gọi, đồng ý, nhất trí, từ chối, bác bỏ, cam kết, hứa, đề xuất, phủ nhận, cáo buộc, lên án, chỉ trích, phản ứng, ký, phê chuẩn, áp đặt, dỡ bỏ, trục xuất, triệu hồi, triệu tập, công nhận, đe dọa, đe doạ, thử, phóng, bắn, hủy, huỷ, rút, đình chỉ, nối lại, gửi, cử, chấp nhận, quyết định, dự định, muốn, hy vọng, tìm cách, ủng hộ, phản đối, vi phạm, tuân thủ, mời, thông báo, công bố, xác nhận, đã, sẽ, đang, vẫn, chưa, không, cũng, coi, xem, cho rằng, tin, bày tỏ, đưa ra, tố cáo, đáp trả, thúc giục, hối thúc",
  agentNouns:
    "cam kết, lời hứa, yêu cầu, đề nghị, đề xuất, lập trường, thái độ, quyết định, phản ứng, chính sách, chính quyền",
  agentMarkers:
    "giữa, với, cùng, chống, do, bởi, buộc, yêu cầu, kêu gọi, hối thúc, thúc giục, cáo buộc, chỉ trích, cảnh báo, trừng phạt, phía",
  pronouns: { he: "ông, anh", she: "bà, cô", they: "họ", it: "" },
  objectPronouns: "",
  givenNames: { male: "", female: "" },
  spelling: "",
  nicknames: "",
  familyFirst:
    "nguyễn, trần, lê, phạm, hoàng, huỳnh, phan, vũ, võ, đặng, bùi, đỗ, hồ, ngô, dương, lý, đinh, đoàn, trịnh, tô, lương, mai, tạ, cao, hà, đào, trương, lâm, chu, tống, quách, thái, phùng, vương, kim, tập, ri, park, lee, moon, choe, choi, wang, xi, li, zhang, chen, yoon, han, jo, cho, jang, hwang, seo, ryu, yoo, yu, oh, o, jeong, jung, shin, sin, kwon, hong, baek, ahn, bae, gao, xu, lin, sun, zhao, zhou, liu, yang, âu dương, âu, thẩm, khương, tiêu, tưởng, mã, mạc, la, kiều, khổng, hứa, đường, diệp, bạch, triệu, trang, tôn, tiết, tần, nghiêm, nhâm, lưu, lục, lã, cù, cung",
  givenAlone: true,
  examples: [
    {
      text: "Hôm qua, Ngoại trưởng Na Uy Ingrid Solheim đã gặp Thứ trưởng Trần Minh Đức tại Hà Nội.",
      names: ["country: Na Uy", "person: Ingrid Solheim", "person: Trần Minh Đức", "place: Hà Nội"],
    },
    { text: "Theo giới phân tích, Vòng hai bắt đầu tốt đẹp. Sau đó, Các lãnh đạo nghỉ ngơi.", names: [] },
    { text: "Đại sứ Petersen rời cảng Mirna.", names: ["person: Petersen", "place: Mirna"] },
  ],
} satisfies NameRules;
