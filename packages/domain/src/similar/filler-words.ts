/** What people write around a question: greetings, thanks, who they are. It says nothing about what is asked. */
export const FILLER_PHRASES = `
kính gửi | kính thưa | kính chào | !thưa | xin chào | !chào | !dạ | alo | a lô | cụ thể | chấp hành đầy đủ nghĩa vụ | có một việc | kính mong | rất mong | !mong | mong được | xin hỏi | cho hỏi | cho tôi hỏi | cho em hỏi | cho con hỏi | cho cháu hỏi | cho mình hỏi | tôi xin hỏi | em xin hỏi | tôi muốn hỏi | em muốn hỏi | muốn hỏi | hỏi về | cho tôi xin hỏi | cho biết | xin cho biết | đề nghị cho biết | xin được hỏi | nhờ tư vấn | tư vấn | tư vấn giúp | xin tư vấn | hướng dẫn | hướng dẫn giúp | xin hướng dẫn | giải đáp | giải đáp giúp | trả lời giúp | giải thích | giải thích giúp | giúp tôi | giúp em | giúp với | trân trọng | trân trọng cảm ơn | xin cảm ơn | xin chân thành cảm ơn | chân thành cảm ơn | cảm ơn | cám ơn | xin cám ơn | tôi cảm ơn | xin trân trọng cảm ơn | quý bộ | quý sở | quý cơ quan | quý cấp | các cấp | ban tổ chức | chương trình | ngày hỏi đáp | bộ trưởng | lãnh đạo bộ | lãnh đạo sở | thứ trưởng | các đồng chí | các bác | quý vị | anh chị cho hỏi | admin | mọi người ơi | !ạ | !nhé | với ạ | vậy ạ | thế ạ | thưa bộ | thưa bộ trưởng | bộ cho hỏi | bộ cho biết | sở cho hỏi | xin bộ cho biết | mong bộ trả lời | mong sớm nhận được phản hồi | mong nhận được câu trả lời | rất mong nhận được | hiện nay | hiện tại | trường hợp của tôi | trường hợp này | trường hợp như trên | như trên | như vậy | vấn đề này | tôi tên là | tên tôi là | em tên là | tôi là | gia đình tôi | gia đình em | gia đình chúng tôi | gia đình mình | nhà tôi | nhà em | nhà mình | nhà cháu | nhà chúng tôi | chúng tôi | chúng em | bản thân tôi | hiện tôi | nay tôi | xin thưa | tôi có | em có | tôi được biết | được biết | tôi thấy | tôi nghe | nghe nói | nghe bảo | tôi đang | em đang
`

/** Words that hold a sentence together, folded. They stay in pairs' way only, never stand for themselves. */
export const FUNCTION_WORDS = new Set(
  `toi em con chau minh ta ong ba anh chi co chu bac ho no chung cac nhung moi mot hai va voi cua la thi ma o tai
  trong ngoai tren duoi den toi tu ra vao len xuong di lai ve cho de do vi nen neu khi da dang se vua moi cung con
  rat qua lam roi nua nay kia do ay day vay the nao sao gi ai dau bao may nhieu it hon nhu theo bi duoc co khong
  chua phai can muon xin hoi hay hoac nhung tuy van chi rieng cu tuc nham a u oi nhe thua cai chiec viec su dieu
  xa tinh huyen bang boi qua lan luc truoc sau giua gan ben biet lam nguoi nam thang ngay hien nay gio nhe nha va`.split(
    /\s+/,
  ),
)
