/** Words of foreign origin that stand for a verb, and the verb; `?` where the word is as often the name of a thing. */
export const FOREIGN = `
  acc=menyetujui approval=menyetujui approve=menyetujui assign=menugaskan assignment?=menugaskan
  backup=mencadangkan back-up=mencadangkan briefing?=mengarahkan broadcast=menyiarkan
  ceking=memeriksa checking=memeriksa cheking=memeriksa cleaning=membersihkan copy=menyalin counseling?=menasihati croscek=memeriksa croschek=memeriksa crosscek=memeriksa
  crosscheck=memeriksa cross-check=memeriksa kroscek=memeriksa
  droping=menyalurkan dropping=menyalurkan download=mengunduh downloading=mengunduh drafting=merancang
  edit=menyunting editing=menyunting editng=menyunting entering=memasukkan entry=mengentri
  filing=mengarsipkan fogging=mengasapi finishing=menyelesaikan forward=meneruskan generate=membuat grouping=mengelompokkan
  inputing=memasukkan inputting=memasukkan install=memasang interview=mewawancarai listing?=mendaftar
  maintenance=memelihara mapping=memetakan matching=mencocokkan monitoring=memantau
  packaging=mengemas packing=mengemas ploting=memetakan plotting=memetakan posting?=mengunggah print=mencetak printing=mencetak
  publish=menerbitkan publishing=menerbitkan rekrutmen=merekrut release=merilis request?=meminta restore=memulihkan
  review=mereviu reviewing=mereviu rilis=merilis sampling?=mencuplik scan=memindai scaning=memindai scanning=memindai
  rekon=merekonsiliasi screening=menyaring sharing?=membagikan sort=mengurutkan sorting=mengurutkan submit=mengirimkan
  survey=menyurvei
  testing=menguji training?=melatih troubleshooting=memperbaiki
  standarisasi=menstandardisasi tte=menandatangani ttd=menandatangani
  update=memutakhirkan updating=memutakhirkan upgrade=meningkatkan upload=mengunggah uploading=mengunggah
  validate=memvalidasi verif=memverifikasi verify=memverifikasi
`;
