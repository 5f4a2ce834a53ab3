// Made by scripts/generate-note-labels.mjs; do not edit. Layout: readValues of text/key-table.ts.
export const NOTE_LABELS: string =
  "edfNNMVE0B@eW/@aJEVROL?l2ST7JUK9;,)/fll9k,W/KE@fbIS13<CT7)=hF+0BFIBWbbYNNIMZliic0lL*7/K?N>9<HOX:L.(akT/:SB-D;eAY,LPLGM4@" +
  "=YN1bEEl)b@WCS:8/c9;=IOiWTUe/l+7DLif0()Y6Pa[aRYaj::5/2[JiB*(N;I+QGZW@DKh-jhQX/E9J6W(gR0gS<7)bD9jbYjj4aF7fM1C2k5VgW9ZAOKi" +
  "CD)169YYB(())FU+F4<kS?PX7l05FlV0X?,e)eU5Ad=k+693SGPaK[djkSYHIX>ABKL@>2O=K9+CKV0,h2Je>YED5a8=)bG>E)F+e.f/3289.g8ejLcU@E/-" +
  "PJ;(GHgV3J;NH.MHBIf)PNUWGLXdZ=c8(O=+l7ZE(?iH9.I->=,<lF=ck>E.aAL;bTY>K1:-SN0;1A0?XG6JfgAWTZXP,cW=[(ZbHJO5L)I=Y)/M,lLDY[M@" +
  ",5)3;19.2XaGIYUCfX.a4<VgRBY=;LXOlIj,YOL;-JO2O6/T+=HDCD/GjKWDQ[?@7VeLP(61ZcCFHhadEA9SBG-<4HgQ-E+R0g*iBC)>h-jQ1j,0F>3UR0M2" +
  "d.bYcfSj.9iJ05CVfNYP1*TDd9aX0Gh(WI,K9/WjjH9-Fb<[R(kieFCA7U5)4U4WZ3e?3@PiL0T2g/8B23lF=TA1ag+9+lA?36j8JH,Oh4Bd=;C(RQTV+ZWM" +
  "@-2(-@T02CdKb>0QhC6/BjGXU/hBP1B=:d1IU0R-dc+[XAO5acKV<7TY(/i;O6W/9ebbP2>Qg,RO*06>6e9S[V,V253QYJ(hgAX2+7C25P3kXWX>E1TPWTJR" +
  "2Sa:IEid2?K(cUCehV20;Z.H45A@XgdI0UI.9Z?>@NL+1CY2lH.@:XV+:HP:6jNF<[.BAi2daL97bVQ=GHZk/==AN7MD,<3aUiIGHS.,*d<ZjE7J))SO/.[N" +
  "ij1<8PeX;Ell";
