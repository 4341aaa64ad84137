/** Beginnings and ends that make surnames nobody in the register bears: "Belkovenko", "Tarnwick". Each is a person's only in this record. */
export const surnameRoots: readonly string[] =
  `Bel Kor Mar Pet Sand Var Lind Hol Drag Mor Tar Vel Kas Bran Ors Ster Gar Nov Zel Rad Mil Bog Dor Fal Hart Jan Kal Len Mat Nor
Ost Pal Ras Sel Tol Ul Vos Wel Yar Zan Ab Bar Cal Dan Er Fran Gol Hal Is Jor Kir Lar Mal Nad Ol Per Quin Ros Sar Tem Ur Vin War Yus Zor
Alb Bern Cor Dun Elm Fer Grim Hed Ing Jas Kel Lom Mun Nil Ors Pol Rin Sim Tur Und Vik Wes Yol Zim`.split(/\s+/u)

export const surnameEnds: readonly string[] =
  `kov enko berg sen son mann ini escu yan adze ski oglu poulos ović ez inho wick ford ström gaard vila ente ani awi eddin ayev ulu
oso imba ande inga aro etti elli oux eau ier inen kainen aitis auskas ács ényi ecki owicz ata awa imoto ungu etse okwe`.split(
    /\s+/u,
  )
