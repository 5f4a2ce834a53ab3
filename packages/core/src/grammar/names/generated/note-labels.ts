// Made by scripts/generate-note-labels.mjs; do not edit. Layout: ../note-labels.ts.
export const NOTE_LABELS: string =
  "oc|0h*~)jJ;,~(C2j)~((6;*~)Z3e(~)/h<(~)D*-(~*@60*~/ULU,~*.9**~+h;C.~)B1l(~)WRf)~(80G*~0Tlb*~.1@a(~)2+?(~*I6H+~)iAJ+~)1Z(*" +
  "~)IH2*~(OB?+~)PC>(~)WdE({59(~)ZFi(~(/0K(~(eNk*~)?,8)~+X8j+~*6NY(~)ZiE(~(BNc(~)4EH,~-dM,)~)J@</~)1,k+~)KN.(~(2dI*~(jdD*~(" +
  "=*l*~)lg*(~);G6*~(D4l(~(IG4*~(4,U,~*>*d*~0Ld9-~(L;E+~(VWI(~.,TS,~*8BP)~)NgC+~(8<Y+~)9gT(~(-JY)~(+Hb(~)c=H*~*8Z.(~(MRf*~)" +
  "j3a*~)S9S(~*>(e)~(.,/(~+(<h)~.+jL*~,-Qk-~(<i2)xT+*~)KOV)~(a81/~)QgA*~(d[c.~04YX+~)N;R)~-WOH)~)QbA+~(j*l*~(8(d+~08Tg-~*-=" +
  "K,~)cDb/~*55f*wZJ)~(B<.(~(U61(~,l<R(~)/*R*~)H9:*~+VSk*~*XAd-~(KXP)~,I4/(vjD(~*KZl+~+;)g(~)9;3(~(*ae(~)CFh,~*->k,~-BN<)~)" +
  "?90-~-G9c+~(G;6)~).=k/~)e-E,~(<E((~(h.W*~)aGG)~()(:*~(e,i(~.Y9R,{LG+~)S7(*~*:5.*~,FbQ(~(0M7+~(<Kf(~+kWL(~2Qbc+~(ZiJ*|[?/" +
  "~)5+B-~*d93*~(WN;.~(i=h-~*lT*,y6H(~)?iG+~(S[2(~09kD(~(0Te+~/5d/+~),)F)~/3LU-~*l4:(~+>ZM)~()iP*~(WBO*~)GfE*~+S?j,yP3,~*9D" +
  "M-~(H1<)~,a;.,~)GFL+~(1Li*~)<jR+~),+(*~(/?Y)~(5Mc-~)kM/)~(,g5-~)P-Y)~*eg7*~)F*L-~/b4*(~)3+K(~(S5l)~+MjU/~,,b<(~)/D3(~+CF" +
  "1+~,Z[4(~+21Z*zSG(~()Rg(~+>.b*~)6HN*~)OfQ*~.6-.+~)*MV+~)1KB/~*0L6*~(=8j(~(5T1)~(>:>(~(j<.+~)>*W*~(<kL(~(X@l(~),PJ*~*(=i*" +
  "~(Lk9(~(NM7(~)0hU-~(DTd-xj*(~(Gj3)~+leZ*~(Bd+(~01bW*~):2F)~*JHN(~(RB:.~)C7L(|7f+~,(=:)~(R7,/~)2h0(~*Y5+*~)SjV/~(j<1,~)Mj" +
  "T+~+N=e-~)5iO,~)V*3+xTO*~(J4g,~*dEU+~(kRL*~04(0(~(9Ae,~(YLe(~((P@*~+ed/(~(ONQ*~)ARk*zW9*vUH*~)eF1(~)(@M(~(>YI/~((K:+~-VB" +
  "1.~1iT5*~(@6d-~)></(~(LHc)~)d-H(~)HJQ*~(-8Q(~)*P=+~-:P1)zCb,vWR)~(l/I*~)EA)(~+NN0.~+E=N(~)GWi*~.+3B(~(=<[/|QO*{9./~(9f;)";
