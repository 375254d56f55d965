import type { LayoutRules } from "../rules/layout.ts";
import { list } from "../rules/list.ts";

export const layout = {
  bylineOpeners: list("tác giả, bài, bài viết, theo phóng viên, thực hiện, biên dịch"),
  bylineClosers: list("phóng viên"),
  publishedLabels: list("ngày đăng, đăng lúc, xuất bản, ngày xuất bản"),
  updatedLabels: list("cập nhật, cập nhật lúc, cập nhật lần cuối"),
  links: list(`
    xem thêm, đọc thêm, đọc tiếp, đọc nhiều, tin liên quan, bài liên quan, bài viết liên quan,
    tin cùng chuyên mục, có thể bạn quan tâm, tin nổi bật, tin khác, bài tiếp theo, bài trước, nghe thêm
  `),
  shares: list(`
    chia sẻ, chia sẻ bài viết, in bài, in bài viết, bình luận, gửi bình luận, theo dõi chúng tôi,
    sao chép liên kết, facebook, twitter, zalo
  `),
  tags: list("từ khóa, từ khoá, chủ đề, thẻ, tags, chuyên mục, danh mục"),
  captions: list("trong ảnh, ảnh, ảnh tư liệu, ảnh minh họa, ảnh minh hoạ, hình ảnh, video, đồ họa, nguồn ảnh"),
  photoWords: list("ảnh, ảnh tư liệu, ảnh minh họa, getty, getty images, ttxvn phát"),
  furniture: list(`
    liên kết nguồn, link gốc, bài gốc, quảng cáo, đăng ký, đăng nhập, bản tin, bản quyền, bản quyền thuộc về,
    chính sách bảo mật, điều khoản sử dụng, liên hệ, giới thiệu, trang chủ, menu, tìm kiếm, về đầu trang,
    nhấn vào đây, bấm vào đây, xem tất cả, nghe bài viết
  `),
  sections: list(`
    tin tức, tin mới, tin mới nhất, tin nóng, thời sự, thế giới, quốc tế, chính trị, ngoại giao, trong nước,
    kinh tế, kinh doanh, quan điểm, bình luận, phân tích, xã hội, văn hóa, thể thao, khoa học, công nghệ,
    quốc phòng, quân sự, video, ảnh, độc quyền, trực tiếp, thông cáo, thông cáo báo chí, tuyên bố, châu á,
    châu âu, châu mỹ, châu phi, trung đông
  `),
  outletWords: list(`
    báo, tuổi trẻ, thanh niên, nhân dân, lao động, tiền phong, dân trí, tin tức, thời báo, tạp chí, đài,
    truyền hình, vietnamnet, vnexpress
  `),
  issuers: list("bộ ngoại giao, bộ quốc phòng, văn phòng, đại sứ quán, chính phủ, phủ chủ tịch, ủy ban, bộ"),
} satisfies LayoutRules;
